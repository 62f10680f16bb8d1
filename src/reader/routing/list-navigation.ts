import { storyClass } from "../lib/landmarks.ts";
import { tabStorage } from "../lib/storage.ts";

const storageKey = "aheadline.stories";
const storyLinks = `a[href^="${import.meta.env.BASE_URL}articles/"]`;

type ListedStory = [href: string, lang: string];

/** Stores the list from which a reader opens a story, so that "next" and "previous" continue in that list. */
export function trackListNavigation(): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element && target.closest(`main ${storyLinks}`);
      // Links on the page of a story do not form a list: the reader stays in the list that led there.
      if (!link || document.querySelector(`main .${storyClass}`)) return;
      tabStorage.write(storageKey, JSON.stringify(storiesOnPage()));
    },
    true,
  );
}

/** All stories that the page links to, each once. Those linked in headlines come first: they are the list itself. */
function storiesOnPage(): ListedStory[] {
  const stories = new Map<string, string>();
  const links = ["main :is(h2, h3, h4) >", "main"].flatMap((context) => [
    ...document.querySelectorAll<HTMLAnchorElement>(`${context} ${storyLinks}`),
  ]);
  for (const link of links) {
    const { lang = "" } = link.closest<HTMLElement>("[lang]") ?? {};
    if (!stories.has(link.pathname)) stories.set(link.pathname, lang);
  }
  return [...stories];
}

/**
 * The nearest story before (-1) or after (1) the current one in the list that the reader came from. When the current
 * story is in no list, or none could be stored, the next stories are those that its page links to.
 * @param accepts whether a story in this language is wanted
 * @returns the address of the story
 */
export function adjacentStory(step: 1 | -1, accepts = (_lang: string) => true): string | undefined {
  const list = storedList();
  const current = list.findIndex(([href]) => href === location.pathname);
  const before = list.slice(0, Math.max(0, current)).reverse();
  const after = current < 0 ? storiesOnPage() : list.slice(current + 1);
  return (step > 0 ? after : before).find(([, lang]) => accepts(lang))?.[0];
}

function storedList(): ListedStory[] {
  return (tabStorage.readJson(storageKey) ?? []) as ListedStory[];
}
