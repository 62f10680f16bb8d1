import { type RefObject, useEffect, useState } from "react";

/** A section is being read once its heading has passed this share of the window. */
const reached = 0.35;

/**
 * Follows how far a story has been read, once a frame: the place in the list of sections is returned, the
 * share of the text set as `--read` on the bar that shows it: without a render for each step, and without a
 * new style for all that is on the page.
 * @param page holds the story and the bar that shows its progress
 * @param ids of the headings, in order
 * @param furthest the share that was reached; it never decreases
 * @param before what was reached on earlier visits
 */
export function useReading(
  page: RefObject<HTMLElement | null>,
  ids: string[],
  furthest: RefObject<number>,
  before: number,
): number {
  const [current, setCurrent] = useState(0);
  const key = ids.join(" ");
  useEffect(() => {
    let frame = 0;
    const measure = () => {
      frame = 0;
      if (!page.current) return;
      furthest.current = Math.max(furthest.current, before, shareRead(page.current));
      const bar = page.current.querySelector<HTMLElement>(".progress");
      bar?.style.setProperty("--read", `${Math.round(furthest.current * 100)}%`);
      setCurrent(lastReached(key.split(" ")));
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(measure);
    };
    schedule();
    addEventListener("scroll", schedule, { passive: true });
    addEventListener("resize", schedule);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", schedule);
      removeEventListener("resize", schedule);
    };
  }, [page, key, furthest, before]);
  return current;
}

function lastReached(ids: string[]): number {
  const line = innerHeight * reached;
  const next = ids.findIndex((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? 0) >= line);
  return Math.max(0, (next < 0 ? ids.length : next) - 1);
}

/** The share of the text that the bottom tenth of the window has come down to. */
function shareRead(page: HTMLElement): number {
  const { top, bottom } = textOf(page);
  if (bottom <= top) return 0;
  return Math.min(1, Math.max(0, (innerHeight * 0.9 - top) / (bottom - top)));
}

/** How far to scroll for that share to be reached. */
export function scrollToShare(page: HTMLElement, share: number): number {
  const { top, bottom } = textOf(page);
  return scrollY + top + share * (bottom - top) - innerHeight * 0.9;
}

/** What comes next belongs to it: who has not seen that has not read the story. */
function textOf(page: HTMLElement): { top: number; bottom: number } {
  const pieces = page.querySelectorAll(".story-body > :is(.text, .panel)");
  return {
    top: pieces[0]?.getBoundingClientRect().top ?? 0,
    bottom: pieces[pieces.length - 1]?.getBoundingClientRect().bottom ?? 0,
  };
}
