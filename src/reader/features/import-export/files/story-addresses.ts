import { links } from "../../../lib/links.ts";

/** Where stories of this edition are on the web, and which addresses are theirs. */
export type Site = {
  addressOf: (slug: string) => string;
  /** The slug of the story at an address, or undefined for all other addresses. */
  storyAt: (href: string) => string | undefined;
};

/**
 * @param here address at which this page was opened
 * @param address where the edition is published, if its publisher has stated it
 */
export function siteOf(here: string, address = here): Site {
  const roots = [address, here].map((root) => new URL(links.article(""), root).href.replace(/\/+$/u, "/"));
  return {
    addressOf: (slug) => new URL(links.article(slug), address).href,
    storyAt: (href) => {
      const root = roots.find((start) => href.startsWith(start));
      return root && slugIn(href.slice(root.length));
    },
  };
}

function slugIn(rest: string): string | undefined {
  const slug = /^([^/?#]+)(?:\/(?:index\.html)?)?(?:[?#].*)?$/u.exec(rest)?.[1];
  try {
    return slug && decodeURIComponent(slug);
  } catch {
    return undefined;
  }
}
