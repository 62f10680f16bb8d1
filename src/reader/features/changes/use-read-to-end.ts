import { useEffect, useEffectEvent } from "react";
import { outlookPanelClass, textClass } from "../../lib/landmarks.ts";
import type { PlacedChange } from "./placed-changes.ts";

/**
 * Calls back when a changed story was read to its end once more: its end and every mark have been in the window. A link
 * to the end of a story passes over its marks.
 * @param story undefined until the changes are found
 */
export function useReadToEnd(
  story: HTMLElement | undefined,
  placed: PlacedChange[],
  onReadToEnd: () => void,
): void {
  const finish = useEffectEvent(onReadToEnd);
  useEffect(() => {
    if (!story) return;
    const end = [...story.querySelectorAll(`:scope > :is(.${textClass}, .${outlookPanelClass})`)].at(-1);
    const unseen = new Set(placed.map(({ element }) => element));
    let isEndSeen = false;
    let frame = 0;
    const check = () => {
      frame = 0;
      if (document.visibilityState === "hidden") return;
      for (const element of unseen) if (isInWindow(element)) unseen.delete(element);
      isEndSeen ||= end !== undefined && end.getBoundingClientRect().bottom <= innerHeight;
      if (!isEndSeen || unseen.size > 0) return;
      stop();
      finish();
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(check);
    };
    const stop = () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", schedule);
      document.removeEventListener("visibilitychange", schedule);
    };
    schedule();
    addEventListener("scroll", schedule, { passive: true });
    document.addEventListener("visibilitychange", schedule);
    return stop;
  }, [story, placed]);
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
