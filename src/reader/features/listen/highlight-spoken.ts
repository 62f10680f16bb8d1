import { standfirst } from "./spoken-text.ts";

const attribute = "data-spoken";
/** What the masthead and the player cover, in pixels. */
const covered = { top: 80, bottom: 140 };

/** Whether the page is still on its way to the block before. */
let moving = false;
/** Milliseconds after which it is there, in browsers that do not tell. */
const longestMove = 1000;
let timer: ReturnType<typeof setTimeout>;
addEventListener("scrollend", arrive);

function arrive(): void {
  moving = false;
}

/** Marks the block that is being spoken, and keeps it in sight for those who follow with their eyes. */
export function markSpoken(block: string): void {
  const before = document.querySelector(`[${attribute}]`);
  const now = block === standfirst ? document.querySelector(".standfirst") : document.getElementById(block);
  if (!now || now === before) return;
  const isFollowed = !before || moving || isInSight(before);
  unmarkSpoken();
  now.setAttribute(attribute, "");
  if (!isFollowed || isInSight(now)) return;
  moving = true;
  clearTimeout(timer);
  timer = setTimeout(arrive, longestMove);
  now.scrollIntoView({ block: "center", behavior: motion() });
}

/** Nothing is being spoken any more. */
export function unmarkSpoken(): void {
  for (const block of document.querySelectorAll(`[${attribute}]`)) block.removeAttribute(attribute);
}

/** As much of it as fits. */
function isInSight(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  const end = innerHeight - covered.bottom;
  return top < end && bottom > covered.top && (bottom <= end || top <= covered.top);
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: no-preference)").matches ? "smooth" : "auto";
}
