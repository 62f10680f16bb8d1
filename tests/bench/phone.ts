import type { Browser, CDPSession, Page } from "playwright-core";

/** A cheap phone on a slow network. */
const slow = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const screen = {
  viewport: { width: 412, height: 915 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export type Phone = { page: Page; cdp: CDPSession; close(): Promise<void> };

/** A phone that has never been to the site: nothing is kept from one to the next. */
export async function pickUp(browser: Browser): Promise<Phone> {
  const context = await browser.newContext(screen);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", slow);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return { page, cdp, close: () => context.close() };
}

/** Opens a page and waits until nothing more happens on it; a floor has no app to wait for. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await settle(page);
}

export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.bench.ready(), undefined, { polling: 100 });
  await page.waitForLoadState("networkidle");
}

/** Waits until the worker, where there is one, has put the page on the device. */
export async function onDevice(page: Page): Promise<void> {
  const isKept = async () => {
    if (!document.querySelector("script[type=module]")) return true;
    const here = await caches.match(location.pathname, { ignoreSearch: true });
    return navigator.serviceWorker.controller !== null && here !== undefined;
  };
  while (!(await page.evaluate(isKept))) await page.waitForTimeout(100);
}
