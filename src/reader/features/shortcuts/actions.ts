import { focus } from "../../lib/focus.ts";
import {
  contentsRailClass,
  contentsSheetId,
  highlightAttribute,
  outlookPanelClass,
  saveAttribute,
  storyClass,
  upcomingStripClass,
  watchClass,
} from "../../lib/landmarks.ts";
import { messages } from "../../lib/messages.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { adjacentStory } from "../../routing/list-navigation.ts";
import { showToast } from "../../ui/toast.tsx";

/** Selects the headlines of teasers, whose links cover them. */
const headlines = `main :is(h2, h3, h4) > a[href^="${import.meta.env.BASE_URL}articles/"]`;

/**
 * Goes to the next story (1) or to the previous one (-1). In a list this focuses its headline; in a story it
 * navigates to that story of the list from which the reader came.
 */
export function moveToStory(by: 1 | -1): void {
  if (document.querySelector(`main .${storyClass}`)) {
    const href = adjacentStory(by);
    if (href) navigateTo(href);
    else showToast(messages.listEnds);
  } else headlineBeside(by)?.focus();
}

/** Relative to the focused headline; without one, the first headline that is not scrolled out at the top. */
function headlineBeside(by: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(headlines)];
  const current = focusedHeadline() ?? document.activeElement;
  const index = current instanceof HTMLElement ? all.indexOf(current) : -1;
  if (index >= 0) return all[index + by];
  return all.find((headline) => headline.getBoundingClientRect().top >= 0);
}

/** The headline of the teaser that has the focus, on whichever of its elements. */
function focusedHeadline(): HTMLElement | null | undefined {
  return document.activeElement?.closest("article")?.querySelector<HTMLElement>(headlines);
}

/** Opens the focused link, or the story of the focused teaser. */
export function openFocused(): void {
  const active = document.activeElement;
  (active instanceof HTMLAnchorElement ? active : focusedHeadline())?.click();
}

/** Saves or removes the focused story, or the open one. */
export function toggleSavedStory(): void {
  const story = document.activeElement?.closest("article") ?? document.querySelector(`main .${storyClass}`);
  story?.querySelector<HTMLElement>(`button[${saveAttribute}]`)?.click();
}

/** Watches the question in focus, or stops watching it; without one, the first question that is in view. */
export function toggleWatchedItem(): void {
  const button = `.${watchClass}`;
  const focused = document.activeElement?.closest(`li:has(${button})`);
  const inView = () => [...document.querySelectorAll<HTMLElement>(`main ${button}`)].find(isInView);
  (focused?.querySelector<HTMLElement>(button) ?? inView())?.click();
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return element.checkVisibility() && top >= 0 && bottom <= innerHeight;
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
