import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { storyBeside } from "../../routing/list-navigation.ts";
import { showToast } from "../../ui/toast.tsx";

const headlines = `main :is(h2, h3, h4) > a[href^="${import.meta.env.BASE_URL}articles/"]`;

/** In a list the focus goes to the next or the previous headline; in a story, the reader to that story. */
export function moveStory(by: 1 | -1): void {
  if (document.querySelector("main .story")) {
    const href = storyBeside(by);
    if (href) navigateTo(href);
    else showToast(messages.listEnds);
  } else headlineBeside(by)?.focus();
}

function headlineBeside(by: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(headlines)];
  const here = headlineInFocus() ?? document.activeElement;
  const at = here instanceof HTMLElement ? all.indexOf(here) : -1;
  if (at >= 0) return all[at + by];
  return all.find((headline) => headline.getBoundingClientRect().top >= 0);
}

function headlineInFocus(): HTMLElement | null | undefined {
  return document.activeElement?.closest("article")?.querySelector<HTMLElement>(headlines);
}

/** Opens the story, or whatever link it is, in focus. */
export function openFocused(): void {
  const active = document.activeElement;
  (active instanceof HTMLAnchorElement ? active : headlineInFocus())?.click();
}

/** Saves or removes the story in focus, or the one that is read. */
export function saveStory(): void {
  const story = document.activeElement?.closest("article") ?? document.querySelector("main .story");
  story?.querySelector<HTMLElement>("button[data-save]")?.click();
}

/** Highlights the words that are selected. */
export function highlightSelected(): void {
  document.querySelector<HTMLElement>("[data-mark]")?.click();
}

/** Jumps to what comes next: the panel of a story, the strip of the front page. */
export function toOutlook(): void {
  const heading = document.querySelector<HTMLElement>("main :is(.panel, .upcoming-strip) h2");
  if (!heading) return;
  focus(heading);
  heading.scrollIntoView();
}

/** Goes to the contents of a story: beside it, or in their sheet. */
export function toContents(): void {
  const sheet = document.querySelector<HTMLElement>("#story_contents");
  const links = [...document.querySelectorAll<HTMLElement>("main .rail a")];
  const beside = links.find((link) => link.checkVisibility());
  if (!beside) sheet?.togglePopover(true);
  (beside ?? sheet?.querySelector("a"))?.focus();
}
