import { decodeUrlPart } from "../article/url.ts";

/** The formats of every image: AVIF is smaller, WebP is read by every browser. */
export const pictureFormats = ["avif", "webp"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** URL paths of data files and images, below the base. `fileNameOf` gives their names on disk. */
export const paths = {
  edition: () => "data/edition.json",
  page: (page: number) => `data/pages/${page}.json`,
  topic: (topic: string, page: number) => `data/topics/${encodeURIComponent(topic)}/${page}.json`,
  article: (slug: string) => `data/articles/${encodeURIComponent(slug)}.json`,
  /** What the press keeps of the items that a story once had; readers never load it. */
  ledger: (slug: string) => `data/ledger/${encodeURIComponent(slug)}.json`,
  outlook: (page: number) => `data/outlook/${page}.json`,
  outlookOfTopic: (topic: string, page: number) =>
    `data/outlook/topics/${encodeURIComponent(topic)}/${page}.json`,
  outlookList: (list: string, page: number) => `data/outlook/${list}/${page}.json`,
  outlookSummary: () => "data/outlook/summary.json",
  picture: (name: string, width: number, format: PictureFormat) =>
    `images/${encodeURIComponent(name)}-${width}.${format}`,
  /** Calendars: of the edition, of a topic, of a story, and of one item. The first three can be subscribed to. */
  calendar: () => "next.ics",
  topicCalendar: (topic: string) => `topics/${encodeURIComponent(topic)}/next.ics`,
  storyCalendar: (slug: string) => `articles/${encodeURIComponent(slug)}/next.ics`,
  itemCalendar: (slug: string, id: string) =>
    `articles/${encodeURIComponent(slug)}/${encodeURIComponent(id)}.ics`,
  /** A file that stories link to, such as a PDF. The path does not change when the content does. */
  linkedFile: (path: string) => `files/${path.split("/").map(encodeURIComponent).join("/")}`,
};

/** The name of a file in the folder of the edition, from its URL path below the base. */
export const fileNameOf = (path: string) => decodeUrlPart(path);

/**
 * Finds the slug in an address.
 * @param addressOf makes the address of a slug, as `paths.article` does
 * @returns undefined for any other address
 */
export function slugIn(address: string, addressOf: (slug: string) => string): string | undefined {
  const [start, end] = addressOf("*").split("*") as [string, string];
  if (!address.startsWith(start) || !address.endsWith(end)) return undefined;
  const slug = decodeUrlPart(address.slice(start.length, address.length - end.length));
  // No slug contains a percent sign: one is left when the encoding is invalid.
  return /^[^/%]+$/u.test(slug) ? slug : undefined;
}

/** The number of stories or outlook entries in a file: on the front page beside the lead, and on a page of a list. */
export const sizes = { front: 30, page: 50, outlook: 40 };
