/* The script that measures in the page, on the floor and in the edition alike. */

declare global {
  interface Window {
    bench: Bench;
  }
}

export type Bench = {
  /** Milliseconds from each tap until the first frame after it was handled. */
  taps: number[];
  /** Milliseconds from the start of the last navigation to its end; 0 while it is under way. */
  moved: number;
  /** Bytes that were fetched during it, when the document stayed the same. */
  fetched: number;
  /** Whether the app, where there is one, has hydrated the page. */
  ready(): boolean;
  /** The next tap starts a navigation to a path; a selector matches something that is only there. */
  expect(path: string, selector: string): void;
  /** Starts a navigation back in the history. */
  back(path: string, selector: string): void;
};

/** Installs the probe; runs before any script of the page. */
export function installProbe(): void {
  const departure = "bench.departure";
  const now = () => performance.timeOrigin + performance.now();
  let expected: [path: string, selector: string] | undefined;

  /** Calls back when the next frame has been drawn: a message that is posted before it is handled after it. */
  const afterFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });

  const depart = (time: number, [path, selector]: [string, string]) => {
    sessionStorage.setItem(departure, String(time));
    const check = () => {
      const isThere = location.pathname === path && document.querySelector(selector);
      if (isThere) afterFrame(() => arrive(now()));
      else requestAnimationFrame(check);
    };
    check();
  };

  const arrive = (time: number) => {
    const since = Number(sessionStorage.getItem(departure));
    if (!since) return;
    sessionStorage.removeItem(departure);
    window.bench.moved = time - since;
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const during = entries.filter(({ startTime }) => performance.timeOrigin + startTime > since);
    window.bench.fetched = during.reduce((sum, { transferSize }) => sum + transferSize, 0);
  };

  window.bench = {
    taps: [],
    moved: 0,
    fetched: 0,
    ready() {
      const app = document.querySelector("script[type=module]");
      return !app || document.querySelector("[data-ready]") !== null;
    },
    expect: (...goal) => {
      window.bench.moved = 0;
      expected = goal;
    },
    back(...goal) {
      window.bench.moved = 0;
      // Delayed, so that the call from the bench returns before the page is gone.
      setTimeout(() => {
        depart(now(), goal);
        history.back();
      }, 50);
    },
  };

  addEventListener(
    "click",
    ({ timeStamp }) => {
      if (expected) depart(performance.timeOrigin + timeStamp, expected);
      expected = undefined;
      afterFrame(() => window.bench.taps.push(performance.now() - timeStamp));
    },
    true,
  );
  // The navigation ends with the first paint of a new document, or when one from the back/forward cache is shown.
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") arrive(performance.timeOrigin + startTime);
  }).observe({ type: "paint", buffered: true });
  addEventListener("pageshow", ({ persisted }) => persisted && afterFrame(() => arrive(now())));
}
