let rested: Promise<void> | undefined;

/** Waits, once, until the browser has done what was to be done first. */
export function idle(): Promise<void> {
  rested ??= new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 300 });
    else setTimeout(resolve);
  });
  return rested;
}
