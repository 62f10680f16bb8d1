import type { Page } from "playwright-core";

/** What the browser has measured of the loading of a page: milliseconds, encoded bytes, and the layout shift. */
export type Vitals = {
  first: number;
  largest: number;
  html: number;
  script: number;
  longest: number;
  blocking: number;
  shift: number;
};

/** Reads the measurements once the page has been painted. */
export async function readVitals(page: Page): Promise<Vitals> {
  // A small page may be loaded before its first paint.
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
    undefined,
    { polling: 50 },
  );
  return page.evaluate(() => {
    const entriesOf = (type: string) => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type, buffered: true });
      return observer.takeRecords();
    };
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = resources.filter(({ name }) => /\.m?js$/u.test(new URL(name).pathname));
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    // Tasks after the first paint; those before it are part of the time to it.
    const tasks = entriesOf("longtask").filter(({ startTime }) => startTime >= first);
    const shifts = entriesOf("layout-shift") as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[];
    return {
      first,
      largest: entriesOf("largest-contentful-paint").at(-1)?.startTime ?? Number.NaN,
      html: page?.encodedBodySize ?? Number.NaN,
      script: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      blocking: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: shifts.reduce((sum, entry) => sum + (entry.hadRecentInput ? 0 : entry.value), 0),
    };
  });
}
