import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type RefObject, useEffectEvent, useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";
import type { Article } from "../../../article/article.ts";
import { headId } from "../../../article/id.ts";
import type { Card } from "../../../edition/edition.ts";
import { relativeDayOf } from "../../lib/calendar-days.ts";
import { focus } from "../../lib/focus.ts";
import { outlookPanelClass, textClass } from "../../lib/landmarks.ts";
import { messages } from "../../lib/messages.ts";
import { isUnfinished } from "../../lib/reading-progress.ts";
import { savePosition } from "../../store/reading-positions.ts";
import type { Position } from "../../store/records.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { showToast } from "../../ui/toast.tsx";
import { storyMessages } from "./messages.ts";
import { isPartial, scrollOffsetOf } from "./reading-progress.ts";

/**
 * The id of the block at the top of the window, and the largest share of the story that was read (from 0 to
 * 1).
 */
export type ReadingPosition = Pick<Position, "block" | "share">;

/** The reading position in the library, and what to do with it. */
export type SavedPosition = {
  /** Null when the story was never opened, undefined while the library is loading. */
  position: ReadingPosition | null | undefined;
  /** Whether the story opens at this position. */
  isRestored: boolean;
  /** Called after the story was opened at this position. */
  onRestored: () => void;
  save: (position: ReadingPosition) => void;
};

let hasNotified = false;

/** The saved position of a story. */
export function useSavedPosition(card: Card, article: Article): SavedPosition {
  const client = useQueryClient();
  const { data: positions } = useQuery(recordsQuery("positions"));
  const { hash } = useLocation();
  const navigationType = useNavigationType();
  const position = positions && (positions.find(({ slug }) => slug === card.slug) ?? null);
  return {
    position,
    // A link to a section has its own target, and Back restores its own scroll position.
    isRestored: hash === "" && navigationType !== "POP",
    onRestored: () =>
      position &&
      showToast(
        storyMessages.wereHere(relativeDayOf(position.at, messages.onDay)),
        goToStart,
        storyMessages.goToStart,
      ),
    save: (next) => void savePosition(client, card, next, article).catch(notifyOnce),
  };
}

/** Positions are saved again and again: one message about a failure is enough. */
function notifyOnce(): void {
  if (!hasNotified) showToast(storyMessages.positionNotSaved);
  hasNotified = true;
}

/** Milliseconds without scrolling after which the position is saved. */
const debounce = 500;

/**
 * Opens a story at its saved position, and saves the position when the reader stops scrolling, hides the page
 * or leaves.
 * @param page the element around the story
 * @param furthest the largest share of the story that was read in this visit
 */
export function useReadingPosition(
  page: RefObject<HTMLElement | null>,
  furthest: RefObject<number>,
  saved: SavedPosition | undefined,
): void {
  const isLoaded = saved?.position !== undefined;
  const restore = useEffectEvent(() => {
    if (!page.current || !saved?.position || !saved.isRestored) return;
    if (scrollToPosition(page.current, saved.position)) saved.onRestored();
  });
  const save = useEffectEvent(() => {
    const share = Math.max(furthest.current, saved?.position?.share ?? 0);
    if (page.current && !isPartial(page.current)) saved?.save({ block: blockAtTop(page.current), share });
  });
  // A layout effect: its cleanup runs while the story can still be measured.
  useLayoutEffect(() => {
    if (!isLoaded) return;
    // Runs after the route change has moved scroll position and focus to the top of the new page.
    const timer = setTimeout(restore);
    const unsubscribe = onReadingPause(save);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [isLoaded]);
}

/**
 * Calls the listener when the reader pauses: some time after the page was shown or scrolled, or earlier when
 * it is hidden. A page in a background tab is not being read.
 * @returns the unsubscribe function, which makes a call that is still pending
 */
function onReadingPause(listener: () => void): () => void {
  let timer = 0;
  const flush = () => {
    if (!timer) return;
    clearTimeout(timer);
    timer = 0;
    listener();
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = window.setTimeout(flush, debounce);
  };
  const handleVisibility = () => {
    if (document.visibilityState === "visible") schedule();
    else flush();
  };
  handleVisibility();
  addEventListener("scroll", schedule, { passive: true });
  document.addEventListener("visibilitychange", handleVisibility);
  return () => {
    removeEventListener("scroll", schedule);
    document.removeEventListener("visibilitychange", handleVisibility);
    flush();
  };
}

/** The last block whose top is above the line to which the browser scrolls the target of a link. */
function blockAtTop(page: HTMLElement): string {
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 8;
  const blocks = [...page.querySelectorAll(`:is(.${textClass}, .${outlookPanelClass}) [id]`)];
  return blocks.findLast((block) => block.getBoundingClientRect().top <= line)?.id ?? headId;
}

/**
 * Scrolls to a position in the middle of a story, unless the reader has scrolled already.
 * @returns whether it did
 */
function scrollToPosition(page: HTMLElement, { block, share }: ReadingPosition): boolean {
  if (scrollY > 0 || block === headId || !isUnfinished(share)) return false;
  const target = document.getElementById(block);
  if (target) target.scrollIntoView({ behavior: "instant" });
  // An edit of the story has changed the id of the block.
  else scrollTo({ top: scrollOffsetOf(page, share), behavior: "instant" });
  if (target && hasDefaultFocus()) focus(target);
  return true;
}

/** Whether the focus is where every new page puts it, rather than where the reader has moved it. */
function hasDefaultFocus(): boolean {
  const focused = document.activeElement;
  return !focused || focused === document.body || focused.id === headId;
}

function goToStart(): void {
  scrollTo(0, 0);
  focus(document.getElementById(headId));
}
