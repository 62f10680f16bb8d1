import { focus } from "../../lib/focus.ts";
import {
  contentsRailClass,
  contentsSheetId,
  highlightAttribute,
  outlookPanelClass,
  saveAttribute,
  storyClass,
  upcomingItemClass,
  upcomingStripClass,
  watchClass,
} from "../../lib/landmarks.ts";
import { messages } from "../../lib/messages.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { adjacentStory } from "../../routing/list-navigation.ts";
import { showToast } from "../../ui/toast.tsx";

/** Selects the headlines of teasers, whose links cover them. */
const storyLinks = `a[href^="${import.meta.env.BASE_URL}articles/"]`;
const headlines = `main :is(h2, h3, h4) > ${storyLinks}`;
const upcomingItems = `main .${upcomingItemClass}`;

/**
 * Goes to the next story (1) or to the previous one (-1). In a list this focuses its headline, or on the upcoming page
 * an item; in a story it navigates to that story of the list from which the reader came.
 */
export function moveToStory(by: 1 | -1): void {
  if (document.querySelector(`main .${storyClass}`)) {
    const href = adjacentStory(by);
    if (href) navigateTo(href);
    else showToast(messages.listEnds);
  } else entryBeside(by)?.focus();
}

/** Relative to the focused headline or item; without one, the first that is not scrolled out at the top. */
function entryBeside(by: 1 | -1): HTMLElement | undefined {
  const items = [...document.querySelectorAll<HTMLElement>(upcomingItems)];
  const all = items.length > 0 ? items : [...document.querySelectorAll<HTMLElement>(headlines)];
  const current = focusedItem() ?? focusedHeadline() ?? document.activeElement;
  const index = current instanceof HTMLElement ? all.indexOf(current) : -1;
  if (index >= 0) return all[index + by];
  return all.find((entry) => entry.getBoundingClientRect().top >= 0);
}

/** The headline of the teaser that has the focus, on whichever of its elements. */
function focusedHeadline(): HTMLElement | null | undefined {
  return document.activeElement?.closest("article")?.querySelector<HTMLElement>(headlines);
}

/** The item of the upcoming page that has the focus, on whichever of its elements. */
function focusedItem(): HTMLElement | null | undefined {
  return document.activeElement?.closest<HTMLElement>(upcomingItems);
}

/** The story that an item names, or that is named above its group. */
function storyOfItem(item: HTMLElement): HTMLElement | null | undefined {
  return (
    item.querySelector<HTMLElement>(`.from ${storyLinks}`) ??
    item.closest("ol")?.parentElement?.querySelector<HTMLElement>(headlines)
  );
}

/** Opens the focused link, or the story of the focused teaser or item. */
export function openFocused(): void {
  const active = document.activeElement;
  const item = focusedItem();
  const story = item ? storyOfItem(item) : focusedHeadline();
  (active instanceof HTMLAnchorElement ? active : story)?.click();
}

/** Saves or removes the focused story, or the open one. */
export function toggleSavedStory(): void {
  const story = document.activeElement?.closest("article") ?? document.querySelector(`main .${storyClass}`);
  story?.querySelector<HTMLElement>(`button[${saveAttribute}]`)?.click();
}

/**
 * Watches the question in focus, or stops watching it; without one, the first question that is wholly in view, which
 * takes the focus: the key, pressed again, takes it back.
 */
export function toggleWatchedItem(): void {
  const button = `.${watchClass}`;
  const question = `li:has(${button})`;
  const focused = document.activeElement?.closest(question);
  const inView = () => [...document.querySelectorAll<HTMLElement>(`main ${question}`)].find(isInView);
  const pressed = (focused ?? inView())?.querySelector<HTMLElement>(button);
  if (!focused) pressed?.focus({ preventScroll: true });
  pressed?.click();
}

/** Whether an element lies in the window from top to bottom, and nothing above it: a bar, or a toast. */
function isInView(element: HTMLElement): boolean {
  const { top, bottom, left, width } = element.getBoundingClientRect();
  if (!element.checkVisibility() || top < 0 || bottom > innerHeight) return false;
  const middle = left + width / 2;
  return [top + 1, bottom - 1].every((y) => element.contains(document.elementFromPoint(middle, y)));
}

/** Highlights the selected words. */
export function highlightSelection(): void {
  document.querySelector<HTMLElement>(`[${highlightAttribute}]`)?.click();
}

/** Jumps to what comes next: the outlook panel of a story, or the upcoming strip of the front page. */
export function jumpToUpcoming(): void {
  const heading = document.querySelector<HTMLElement>(
    `main :is(.${outlookPanelClass}, .${upcomingStripClass}) h2`,
  );
  if (!heading) return;
  focus(heading);
  heading.scrollIntoView();
}

/** Focuses the contents of a story: those beside it where there is room, else those in their sheet. */
export function jumpToContents(): void {
  const sheet = document.getElementById(contentsSheetId);
  const links = [...document.querySelectorAll<HTMLElement>(`main .${contentsRailClass} a`)];
  const visible = links.find((link) => link.checkVisibility());
  if (!visible) sheet?.togglePopover(true);
  (visible ?? sheet?.querySelector("a"))?.focus();
}
