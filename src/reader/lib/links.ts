import { isExternalUrl } from "../../article/url.ts";
import { type PictureFormat, paths } from "../../edition/paths.ts";
import { offlinePath } from "../../edition/worker-contract.ts";

const base = import.meta.env.BASE_URL;

/** The query of the library's address: the section that is shown, the tag it is limited to, and the order. */
export type LibraryFilter = { show?: string; tag?: string; sort?: string };

/**
 * The query of the address of the upcoming page: the list that is shown or the topic that it is limited to, and the last
 * of several pages of the list that are shown together.
 */
export type UpcomingFilter = { show?: string; topic?: string; to?: number };

/** The slug of an own article. No story of an edition has a colon in its slug. */
export type OwnSlug = `own:${string}`;

/** Whether a slug is that of an own article. */
export const isOwn = (slug: string): slug is OwnSlug => slug.startsWith("own:");

/** The address of every page and file of the app. Pages end in a slash: hosts serve them without a redirect. */
export const links = {
  today: () => base,
  /** What is new on the front page since the reader looked at it. */
  changes: (section: string) => `${base}changes/#${section}`,
  article: (slug: string, id?: string) =>
    (isOwn(slug)
      ? `${base}own/?id=${encodeURIComponent(slug.slice(4))}`
      : `${base}articles/${encodeURIComponent(slug)}/`) + (id ? `#${encodeURIComponent(id)}` : ""),
  topic: (topic: string, page?: number) =>
    `${base}topics/${encodeURIComponent(topic)}/${page ? `${page}/` : ""}`,
  archive: (page?: number) => `${base}archive/${page ? `${page}/` : ""}`,
  library: (filter: LibraryFilter = {}) => {
    const query = new URLSearchParams(filter).toString();
    return `${base}library/${query && `?${query}`}`;
  },
  upcoming: (page?: number, id?: string) =>
    `${base}next/${page && page > 1 ? `${page}/` : ""}${id ? `#${encodeURIComponent(id)}` : ""}`,
  calendar: () => base + paths.calendar(),
  topicCalendar: (topic: string) => base + paths.topicCalendar(topic),
  storyCalendar: (slug: string) => base + paths.storyCalendar(slug),
  itemCalendar: (slug: string, id: string) => base + paths.itemCalendar(slug, id),
  upcomingList: ({ to, ...filter }: UpcomingFilter, page?: number) => {
    const query = new URLSearchParams({ ...filter, ...(to && { to: String(to) }) }).toString();
    return links.upcoming(page) + (query && `?${query}`);
  },
  settings: () => `${base}settings/`,
  data: () => `${base}settings/#data`,
  highlights: () => `${base}highlights/`,
  offline: () => base + offlinePath,
  librarySchema: () => `${base}library.schema.json`,
  /** The page for adding an own article, or for editing the one with this slug. */
  add: (slug?: string) => `${base}add/${slug ? `?edit=${encodeURIComponent(slug.slice(4))}` : ""}`,
  /**
   * A link in the text of a story: one that starts with a slash leads below the base. The press leaves no other path;
   * one in an own article leads nowhere.
   */
  inText: (href: string) => {
    if (href.startsWith("/")) return base + href.slice(1);
    return href.startsWith("#") || isExternalUrl(href) ? href : undefined;
  },
  picture: (name: string, width: number, format: PictureFormat) => base + paths.picture(name, width, format),
};
