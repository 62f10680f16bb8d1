const key = "aheadline.list";
const stories = `a[href^="${import.meta.env.BASE_URL}articles/"]`;

/** Remembers the list that a reader goes from to a story, to go on in it from there. */
export function rememberLists(): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element && target.closest(`main ${stories}`);
      // The links of a story lead on, but they are no list.
      if (!link || document.querySelector("main .story")) return;
      try {
        sessionStorage.setItem(key, JSON.stringify(listedStories()));
      } catch {
        // Without storage the stories under the one that is read are the list.
      }
    },
    true,
  );
}

/** The addresses of all stories on the page, each once: those of headlines first, which are the list itself. */
function listedStories(): string[] {
  const links = ["main :is(h2, h3, h4) >", "main"].flatMap((where) => [
    ...document.querySelectorAll<HTMLAnchorElement>(`${where} ${stories}`),
  ]);
  return [...new Set(links.map(({ pathname }) => pathname))];
}

/**
 * The story before or after the one that is read, in the list that the reader came from; after a story that
 * is in no list comes the first of those that it ends with.
 * @returns its address
 */
export function storyBeside(by: 1 | -1): string | undefined {
  const list = rememberedList();
  const here = list.indexOf(location.pathname);
  if (here >= 0) return list[here + by];
  return by > 0 ? listedStories()[0] : undefined;
}

function rememberedList(): string[] {
  try {
    // Written by this very file.
    return JSON.parse(sessionStorage.getItem(key) ?? "[]") as string[];
  } catch {
    return [];
  }
}

/** Goes to an address as if the reader had followed a link to it. */
export function goTo(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
