import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { headId } from "../../../article/id.ts";
import { focus } from "../../lib/focus.ts";
import { isUnfinished } from "../../lib/reading-progress.ts";
import { scrollToShare } from "./current-section.ts";

/** Milliseconds without scrolling after which a reader is taken to read. */
const rest = 500;

/** Where a reader is in a story: the block at the top of the window, and the furthest share reached. */
export type Place = { block: string; share: number };

/** What is known of the reader of a story, and wants to be told. */
export type Reading = {
  /** Where the story was left; null when it was never opened, nothing while that is not known. */
  left: Place | null | undefined;
  /** Whether the story opens there. */
  resumes: boolean;
  /** The story was opened where it was left. */
  onResume: () => void;
  /** The reader rests, looks away or leaves, at another place than before. */
  onRest: (place: Place) => void;
};

/** Opens a story where it was left, and tells where the reader is; never while the page is scrolling. */
export function useReadingPlace(
  page: RefObject<HTMLElement | null>,
  furthest: RefObject<number>,
  reading: Reading | undefined,
): void {
  const known = reading?.left !== undefined;
  const begin = useEffectEvent(() => {
    const { left } = reading ?? {};
    if (left && page.current && reading?.resumes && resume(page.current, left)) reading.onResume();
  });
  const tell = useEffectEvent(() => {
    const share = Math.max(furthest.current, reading?.left?.share ?? 0);
    if (page.current) reading?.onRest({ block: blockAtTop(page.current), share });
  });
  // When a layout effect is cleaned up, the story is still there to be measured.
  useLayoutEffect(() => {
    if (!known) return;
    let timer = 0;
    const settle = () => {
      clearTimeout(timer);
      timer = 0;
      tell();
    };
    const move = () => {
      clearTimeout(timer);
      timer = window.setTimeout(settle, rest);
    };
    // A story in a tab behind others is not being read.
    const look = () => {
      if (document.visibilityState === "visible") move();
      else if (timer) settle();
    };
    // After the frame has moved scroll and focus to where a new page begins.
    const start = setTimeout(begin);
    look();
    addEventListener("scroll", move, { passive: true });
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(start);
      removeEventListener("scroll", move);
      document.removeEventListener("visibilitychange", look);
      if (timer) settle();
    };
  }, [known]);
}

/** The last block that begins above the line that links lead to. */
function blockAtTop(page: HTMLElement): string {
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 8;
  const blocks = [...page.querySelectorAll(".text [id], .panel [id]")];
  const begun = blocks.filter((block) => block.getBoundingClientRect().top <= line);
  return begun.at(-1)?.id ?? headId;
}

/** Scrolls to where a story was left in its middle, unless the reader has moved already. */
function resume(page: HTMLElement, { block, share }: Place): boolean {
  if (scrollY > 0 || block === headId || !isUnfinished(share)) return false;
  const target = document.getElementById(block);
  if (target) target.scrollIntoView({ behavior: "instant" });
  // The publisher has changed it since.
  else scrollTo({ top: scrollToShare(page, share), behavior: "instant" });
  if (target && isFree(document.activeElement)) focus(target);
  return true;
}

/** Back to the headline of the story. */
export function goToStart(): void {
  scrollTo(0, 0);
  focus(document.getElementById(headId));
}

/** Whether the focus is where a new page begins, and not where the reader has put it. */
function isFree(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.id === headId;
}
