/**
 * Calls back when the browser is idle.
 * @param delay milliseconds to wait instead in Safari, which has no `requestIdleCallback`
 * @param options.timeout milliseconds after which it calls back even if the browser is busy
 */
export function onIdle(callback: () => void, delay: number, options?: IdleRequestOptions): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(() => callback(), options);
  else setTimeout(callback, delay);
}
