import type { Edition } from "./edition.ts";
import type { Head } from "./page-head.ts";

/* The contract of a prerendered page: the press writes it, the reader and the service worker read it. */

/** The id of the element that the reader is rendered into. */
export const rootId = "root";

/** The id of the script element that holds the embedded data. Its underscore keeps it apart from the ids of sections. */
export const embeddedId = "embedded_data";

/** Attributes of a meta element in index.html that tell a page of an edition from any other HTML. */
export const generatorMark = 'name="generator" content="Aheadline"';

/** The data that a prerendered page embeds, so that the reader fetches nothing twice. */
export type Embedded = {
  head: Head;
  /** The path that the page was made for, below the base, with a slash at the start. */
  path: string;
  /** As much of the edition as the page shows. */
  edition: Edition;
  /** Whether `edition` is complete; if not, the rest is fetched when another page needs it. */
  isComplete: boolean;
  /** The other data files that the page has read. */
  files: [path: string, content: unknown][];
};

/** A page as the reader's `render()` returns it. */
export type Rendered = {
  html: string;
  head: Head;
  embedded: Embedded;
  /** The modules of the page, for their scripts and styles; empty when every page contains them. */
  modules: string[];
};

/**
 * Renders a page of the reader to HTML.
 * @param path of the page, below the base, with a slash at the start
 * @param loadFile reads a data file, by its path as in edition/paths.ts
 * @throws when the page cannot be shown
 */
export type Render = (
  path: string,
  edition: Edition,
  loadFile: (path: string) => Promise<unknown>,
) => Promise<Rendered>;

/**
 * The exports of the reader's module that the press calls. vite.config.ts names the module, since press and reader never
 * import each other.
 */
export type Renderer = {
  render: Render;
  /** The address of every page as a pattern, such as "topics/:topic/:page?"; "*" is any address that has no page. */
  patterns: string[];
};

/** The attribute of the root element with a hash of the words of a story, or of what the front page lists. */
export const hashAttribute = "data-hash";

/** Keys of localStorage that the script in the head of index.html reads before the first paint. */
export const storageKeys = {
  /** Set while a story is unfinished. Belongs to one edition: see `scopedName`. */
  continue: "aheadline.continue",
  /** What pages read like when the reader saw them: hashes, as in their `data-hash`, by path. */
  read: "aheadline.read",
  /** The reader's settings, shared by all editions of an origin: they suit the person, not one edition. */
  settings: "aheadline.settings",
  /** The first version stored the theme under this key, and no other settings. */
  legacyTheme: "aheadline.theme",
};

/** The settings that show in the page: each is a data attribute of its root element. */
export const settingAttributes = ["theme", "size", "width", "spacing", "typeface", "browser"] as const;
