import { standfirstClass } from "../../lib/landmarks.ts";
import { standfirstBlock } from "./spoken-text.ts";

const attribute = "data-spoken";
/** Heights of the masthead and the player, which cover the page, in pixels. */
const covered = { top: 80, bottom: 140 };

/** Whether the page is still scrolling to a spoken block. */
let isScrolling = false;
/** Milliseconds after which scrolling counts as finished in browsers without a `scrollend` event. */
const scrollTimeout = 1000;
let timer: ReturnType<typeof setTimeout>;
addEventListener("scrollend", endScrolling);

function endScrolling(): void {
  isScrolling = false;
}

/**
 * Marks the block that is being spoken and scrolls to it, unless the reader has scrolled away from the block
 * before.
 * @param id the id of the block, or `standfirstBlock`
 */
export function setSpokenBlock(id: string): void {
  const previous = document.querySelector(`[${attribute}]`);
  const current =
    id === standfirstBlock ? document.querySelector(`.${standfirstClass}`) : document.getElementById(id);
  if (!current || current === previous) return;
  const isFollowed = !previous || isScrolling || isInView(previous);
  clearSpokenBlock();
  current.setAttribute(attribute, "");
  if (isFollowed && !isInView(current)) scrollToBlock(current);
}

/** Removes the mark of `setSpokenBlock`. */
export function clearSpokenBlock(): void {
  for (const block of document.querySelectorAll(`[${attribute}]`)) block.removeAttribute(attribute);
}

function scrollToBlock(block: Element): void {
  isScrolling = true;
  clearTimeout(timer);
  timer = setTimeout(endScrolling, scrollTimeout);
  const isSmooth = matchMedia("(prefers-reduced-motion: no-preference)").matches;
  block.scrollIntoView({ block: "center", behavior: isSmooth ? "smooth" : "auto" });
}

/** Whether the whole block is in view, or the block fills the view because it is taller. */
function isInView(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  const viewEnd = innerHeight - covered.bottom;
  return top < viewEnd && bottom > covered.top && (bottom <= viewEnd || top <= covered.top);
}
