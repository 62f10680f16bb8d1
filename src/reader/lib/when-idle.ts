/** Calls back when the page has come and nobody waits for anything. */
export function whenIdle(then: () => void): void {
  // Safari has no idle callbacks.
  const idle = () => ("requestIdleCallback" in window ? requestIdleCallback(then) : setTimeout(then, 200));
  if (document.readyState === "complete") idle();
  else addEventListener("load", idle, { once: true });
}
