import type { Page } from "playwright-core";

/** What the browser has noted about the loading of a page. */
export type Readings = {
  first: number;
  largest: number;
  html: number;
  script: number;
  longest: number;
  blocking: number;
  shift: number;
};

export async function read(page: Page): Promise<Readings> {
  // A small page is loaded before it is painted.
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
    undefined,
    { polling: 50 },
  );
  return page.evaluate(() => {
    const noted = (type: string) => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type, buffered: true });
      return observer.takeRecords();
    };
    const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const scripts = resources.filter(({ name }) => /\.m?js$/u.test(new URL(name).pathname));
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    // Work after the first paint; what came before it is in the time to it.
    const tasks = noted("longtask").filter(({ startTime }) => startTime >= first);
    const shifts = noted("layout-shift") as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
    return {
      first,
      largest: noted("largest-contentful-paint").at(-1)?.startTime ?? Number.NaN,
      html: page?.encodedBodySize ?? Number.NaN,
      script: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      blocking: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
      shift: shifts.reduce((sum, entry) => sum + (entry.hadRecentInput ? 0 : entry.value), 0),
    };
  });
}
