import { type RefObject, useEffect, useEffectEvent } from "react";

/** Milliseconds that an element has to be in view until it counts as read. */
const readingTime = 1000;

/**
 * Calls back when an element has been in view for a while.
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
    const observer = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(() => read(), readingTime);
      },
      { threshold: 1 },
    );
    observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element, isEnabled]);
}
