import { links } from "../../../lib/links.ts";

/** Converts between the slugs of this edition's stories and their addresses on the web. */
export type Site = {
  addressOf: (slug: string) => string;
  /** The slug of the story at an address, or undefined for all other addresses. */
  storyAt: (href: string) => string | undefined;
};

/**
 * @param here the address at which this page was opened
 * @param address the address at which the edition is published, if its publisher has stated it
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
