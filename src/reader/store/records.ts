import type { Article } from "../../article/article.ts";
import type { Card } from "../../edition/edition.ts";
import type { OwnSlug } from "../lib/links.ts";

/**
 * What a reader keeps, one record a thing, all of it on the reader's own device. Times are ISO 8601 in UTC, so
 * that they sort as text and read well in an export.
 */

/** A story on the reader's shelf, as lists show it; its whole text is a Copy. */
export type Saved = { slug: string; card: Card; savedAt: string; tags: string[] };
/** The whole text of a story that is kept: read offline, and what later versions are measured against. */
export type Copy = { slug: string; article: Article; keptAt: string };
/** A bookmark that leads out of the edition, come by import. */
export type Link = { href: string; title: string; savedAt: string; tags: string[] };
/** How far a reader has come in a story. */
export type Position = {
  slug: string;
  card: Card;
  /** The id of the block that was last at the top of the window. */
  block: string;
  /** The furthest that was reached, from 0 to 1; 1 when the end was seen. */
  share: number;
  at: string;
};
/** A story that was opened on a day of the reader's own calendar. */
export type Visit = { id: `${string}/${string}`; day: string; slug: string; card: Card; at: string };
/** A text of the reader's own: what was pasted, how it is to be read, and what was understood of it. */
export type Own = {
  slug: OwnSlug;
  article: Article;
  source: string;
  format: OwnFormat;
  addedAt: string;
  /** Absent in those that were added before own texts could have any. */
  tags?: string[];
};
/** Plain text or Markdown; HTML has become Markdown before it is kept. */
export type OwnFormat = "txt" | "md";
/** A marked passage, found again by its block and by its words. */
export type Highlight = {
  id: string;
  slug: string;
  headline: string;
  block: string;
  /** The words, and up to 32 characters on both sides. */
  exact: string;
  prefix: string;
  suffix: string;
  note?: string;
  madeAt: string;
};
/** Everything as it was before something that cannot be undone otherwise. */
export type Snapshot = {
  id: string;
  at: string;
  why: "import" | "upgrade" | "clear" | "restore" | "history";
  /** Of the library whose records they are; absent in those of the first. */
  version?: number;
  everything: Everything;
};
/** A record that cannot be read: kept as it is, beside the others. */
export type Damaged = { id: string; kind: Store; key: string; found: unknown; at: string };

/** All kinds of records, each in a store of its own, and what its key is called. */
export type Records = {
  saved: Saved;
  copies: Copy;
  links: Link;
  positions: Position;
  visits: Visit;
  own: Own;
  highlights: Highlight;
};
export type Kind = keyof Records;

/** Everything that can be read and written: the records, what they were before, and what cannot be read. */
export type Stores = Records & { snapshots: Snapshot; damaged: Damaged };
export type Store = keyof Stores;

export const keyOf = {
  saved: "slug",
  copies: "slug",
  links: "href",
  positions: "slug",
  visits: "id",
  own: "slug",
  highlights: "id",
  snapshots: "id",
  damaged: "id",
} as const satisfies { [K in Store]: keyof Stores[K] };

const beside: string[] = ["snapshots", "damaged"];

export const kinds = Object.keys(keyOf).filter((store): store is Kind => !beside.includes(store));

/** The whole library: what goes out in one file. */
export type Everything = { [K in Kind]: Records[K][] };

/** Something to write; changes that belong together are written together or not at all. */
export type Change = {
  [S in Store]: { kind: S; put: Stores[S] } | { kind: S; remove: string } | { kind: S; clear: true };
}[Store];

const askedFor: Store[] = ["saved", "links", "own", "highlights"];

/** Whether it is to keep what the reader asked for; the rest is kept along the way. */
export function isAskedFor(change: Change): boolean {
  return "put" in change && askedFor.includes(change.kind);
}

/** The key of a record. */
export function keyIn(kind: Store, record: object): string {
  return String((record as Record<string, unknown>)[keyOf[kind]]);
}
