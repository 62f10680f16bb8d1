import { type RefObject, useEffect, useRef, useState } from "react";
import { outlookPanelClass, partialAttribute, storyBodyClass, textClass } from "../../lib/landmarks.ts";

/** A section is being read once its heading has passed this share of the window height. */
const readingLine = 0.35;
/** The text is read down to this share of the window height. */
const readLine = 0.9;

/**
 * Follows how far a story has been read, throttled to once per frame. The share that was read is set as
 * `--read` on the element `.progress`: rendering it with React, or setting it on the page, would restyle the
 * whole page while scrolling.
 * @param page the element around the story and `.progress`
 * @param headingIds the ids of the headings, in order
 * @param initialShare the share that was read on earlier visits, from 0 to 1
 * @returns `current`, the index of the heading that is being read, and `furthest`, the largest share reached
 * so far
 */
export function useReadingProgress(
  page: RefObject<HTMLElement | null>,
  headingIds: string[],
  initialShare: number,
): { current: number; furthest: RefObject<number> } {
  const [current, setCurrent] = useState(0);
  const furthest = useRef(0);
  const idsKey = headingIds.join(" ");
  useEffect(
    () =>
      onScrollFrame(() => {
        if (!page.current) return;
        furthest.current = Math.max(furthest.current, initialShare, shareRead(page.current));
        const bar = page.current.querySelector<HTMLElement>(".progress");
        bar?.style.setProperty("--read", `${Math.round(furthest.current * 100)}%`);
        setCurrent(indexOfCurrent(idsKey.split(" ")));
      }),
    [page, idsKey, initialShare],
  );
  return { current, furthest };
}

/**
 * Calls the listener in the next frame, and after scrolling or resizing, at most once per frame.
 * @returns the unsubscribe function
 */
function onScrollFrame(listener: () => void): () => void {
  let frame = 0;
  const schedule = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      listener();
    });
  };
  schedule();
  addEventListener("scroll", schedule, { passive: true });
  addEventListener("resize", schedule);
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener("scroll", schedule);
    removeEventListener("resize", schedule);
  };
}

function indexOfCurrent(ids: string[]): number {
  const line = innerHeight * readingLine;
  const next = ids.findIndex((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) >= line);
  return Math.max(0, (next < 0 ? ids.length : next) - 1);
}

function shareRead(page: HTMLElement): number {
  const { top, bottom } = textBounds(page);
  if (bottom <= top || isPartial(page)) return 0;
  // One pixel more: browsers round scroll offsets, and the end would be missed by a fraction.
  return Math.min(1, Math.max(0, (innerHeight * readLine + 1 - top) / (bottom - top)));
}

/** Whether parts of the story are hidden. */
export function isPartial(page: HTMLElement): boolean {
  return page.querySelector(`[${partialAttribute}]`) !== null;
}

/** The scroll offset, in pixels, at which this share of the story is read. */
export function scrollOffsetOf(page: HTMLElement, share: number): number {
  const { top, bottom } = textBounds(page);
  return scrollY + top + share * (bottom - top) - innerHeight * readLine;
}

/** From the first line of the text to the end of the outlook panel: a story counts as read only with its panel. */
function textBounds(page: HTMLElement): { top: number; bottom: number } {
  const parts = page.querySelectorAll(`.${storyBodyClass} > :is(.${textClass}, .${outlookPanelClass})`);
  return {
    top: parts[0]?.getBoundingClientRect().top ?? 0,
    bottom: parts[parts.length - 1]?.getBoundingClientRect().bottom ?? 0,
  };
}
