import type { Browser, CDPSession, Page } from "playwright-core";

/** The network of a cheap phone: milliseconds, and bytes per second. */
const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const screen = {
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export type Phone = { page: Page; cdp: CDPSession; close(): Promise<void> };

/** Opens a phone that has never been to the site: nothing is cached from one to the next. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", slow);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return { page, cdp, close: () => context.close() };
}

/** Opens a page and waits until it is idle. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await waitUntilIdle(page);
}

/** Waits until the app, where there is one, has hydrated, and the network is idle. */
export async function waitUntilIdle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.bench.ready(), undefined, { polling: 100 });
  await page.waitForLoadState("networkidle");
}

/** Waits until the service worker, where there is one, has cached the page. */
export async function waitUntilCached(page: Page): Promise<void> {
  const isCached = async () => {
    if (!document.querySelector("script[type=module]")) return true;
    const cached = await caches.match(location.pathname, { ignoreSearch: true });
    return navigator.serviceWorker.controller !== null && cached !== undefined;
  };
  while (!(await page.evaluate(isCached))) await page.waitForTimeout(100);
}
