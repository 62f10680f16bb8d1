import { tabStorage } from "../lib/storage.ts";

const key = "aheadline.stories";
const stories = `a[href^="${import.meta.env.BASE_URL}articles/"]`;

/** Remembers the list that a reader goes from to a story, to go on in it from there. */
export function rememberLists(): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element && target.closest(`main ${stories}`);
      // The links of a story lead on, but they are no list.
      if (!link || document.querySelector("main .story")) return;
      // Without storage the stories under the one that is read are the list.
      tabStorage.write(key, JSON.stringify(listedStories()));
    },
    true,
  );
}

/** The address of a story, and its language. */
type Listed = [href: string, lang: string];

/** All stories on the page, each once: those of headlines first, which are the list itself. */
function listedStories(): Listed[] {
  const listed = new Map<string, string>();
  const links = ["main :is(h2, h3, h4) >", "main"].flatMap((where) => [
    ...document.querySelectorAll<HTMLAnchorElement>(`${where} ${stories}`),
  ]);
  for (const link of links) {
    const { lang = "" } = link.closest<HTMLElement>("[lang]") ?? {};
    if (!listed.has(link.pathname)) listed.set(link.pathname, lang);
  }
  return [...listed];
}

/**
 * The nearest story before or after the one that is read, in the list that the reader came from; after a story
 * that is in no list come those that it ends with.
 * @param suits whether a story in this language will do
 * @returns its address
 */
export function storyBeside(by: 1 | -1, suits = (_lang: string) => true): string | undefined {
  const list = rememberedList();
  const here = list.findIndex(([href]) => href === location.pathname);
  const before = list.slice(0, Math.max(0, here)).reverse();
  const after = here < 0 ? listedStories() : list.slice(here + 1);
  return (by > 0 ? after : before).find(([, lang]) => suits(lang))?.[0];
}

function rememberedList(): Listed[] {
  // Written by this very file.
  return (tabStorage.readJson(key) ?? []) as Listed[];
}
