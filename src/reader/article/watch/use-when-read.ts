import { type RefObject, useEffect, useEffectEvent } from "react";

/** Milliseconds that an element has to be in view until it counts as read. */
const readingTime = 1000;

/**
 * Calls back when an element has been in view for a while, in a tab that is in view itself.
 * @param isEnabled whether it is waited for
 */
export function useWhenRead(
  element: RefObject<HTMLElement | null>,
  isEnabled: boolean,
  callback: () => void,
): void {
  const read = useEffectEvent(callback);
  useEffect(() => {
    if (!isEnabled || !element.current) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isInView = false;
    const restart = () => {
      clearTimeout(timer);
      if (isInView && document.visibilityState === "visible") timer = setTimeout(() => read(), readingTime);
    };
    const observer = new IntersectionObserver(
      ([entry]) => {
        isInView = entry?.isIntersecting ?? false;
        restart();
      },
      { threshold: 1 },
    );
    observer.observe(element.current);
    document.addEventListener("visibilitychange", restart);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("visibilitychange", restart);
    };
  }, [element, isEnabled]);
}
