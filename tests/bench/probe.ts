/* What runs in the page, on the floor and in the edition alike. */

declare global {
  interface Window {
    bench: Bench;
  }
}

export type Bench = {
  /** From each tap until the first frame after it was handled. */
  taps: number[];
  /** From the last departure to the arrival; 0 while under way. */
  moved: number;
  /** Bytes that came in on the way, when the document stayed. */
  fetched: number;
  /** Whether the app, where there is one, has taken over the page. */
  ready(): boolean;
  /** Departs with the next tap: there is the place, and something that is seen only there. */
  expect(place: string, sight: string): void;
  /** Goes back in history. */
  back(place: string, sight: string): void;
};

/** Runs before anything of the page does. */
export function watch(): void {
  const departure = "bench.departure";
  const now = () => performance.timeOrigin + performance.now();
  let expected: [place: string, sight: string] | undefined;

  /** Calls back when the next frame has been drawn: a message is handled after the drawing. */
  const afterFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(0);
    });

  const depart = (time: number, [place, sight]: [string, string]) => {
    sessionStorage.setItem(departure, String(time));
    const look = () => {
      const there = location.pathname === place && document.querySelector(sight);
      if (there) afterFrame(() => arrive(now()));
      else requestAnimationFrame(look);
    };
    look();
  };

  const arrive = (time: number) => {
    const since = Number(sessionStorage.getItem(departure));
    if (!since) return;
    sessionStorage.removeItem(departure);
    window.bench.moved = time - since;
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const onTheWay = entries.filter(({ startTime }) => performance.timeOrigin + startTime > since);
    window.bench.fetched = onTheWay.reduce((sum, { transferSize }) => sum + transferSize, 0);
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
      // Not at once: whoever called is to hear back before the page is gone.
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
  // A new document, or an old one out of the back/forward cache.
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") arrive(performance.timeOrigin + startTime);
  }).observe({ type: "paint", buffered: true });
  addEventListener("pageshow", ({ persisted }) => persisted && afterFrame(() => arrive(now())));
}
