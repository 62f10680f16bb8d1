import { slugIn } from "../../../../edition/paths.ts";
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
  const addressBelow = (root: string) => (slug: string) => new URL(links.article(slug), root).href;
  return {
    addressOf: addressBelow(address),
    storyAt: (href) => {
      const page = (href.split(/[?#]/u, 1)[0] ?? "").replace(/(?:\/(?:index\.html)?)?$/u, "/");
      return slugIn(page, addressBelow(address)) ?? slugIn(page, addressBelow(here));
    },
  };
}
