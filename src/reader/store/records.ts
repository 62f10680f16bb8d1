import type { Article, OutlookKind, StoryReference } from "../../article/article.ts";
import type { ItemState } from "../../article/outlook.ts";
import type { TextUnit } from "../../article/text-units.ts";
import type { Card, OutlookKey } from "../../edition/edition.ts";
import type { OwnSlug } from "../lib/links.ts";

/*
 * The records of a reader, which are stored on the device only. Times are ISO 8601 in UTC, so that they sort as text
 * and are readable in an export.
 */

/** A saved story, as lists show it. Its text is stored as a `Copy`. */
export type Saved = { slug: string; card: Card; savedAt: string; tags: string[] };
/** The text of a saved story: for reading offline, and for comparing later versions with it. */
export type Copy = { slug: string; article: Article; keptAt: string };
/** A bookmark for another site, or for a story that could not be fetched; both come from imports. */
export type Link = { href: string; title: string; savedAt: string; tags: string[] };
/** How far a reader has got in a story. */
export type Position = {
  slug: string;
  card: Card;
  /** The id of the block that was last at the top of the window. */
  block: string;
  /** The furthest share of the story that was reached, from 0 to 1; 1 when the end was seen. */
  share: number;
  /** The wording of the version that was read: as in its `ReadVersion`, which may have been pruned. */
  wording?: string;
  at: string;
};
/** A story that was opened on a day, in the time zone of the device. Its id is `day/slug`. */
export type Visit = { id: `${string}/${string}`; day: string; slug: string; card: Card; at: string };
/** An article that the reader has added: the source text, its format, and the article parsed from it. */
export type Own = {
  slug: OwnSlug;
  article: Article;
  source: string;
  format: "txt" | "md";
  /** The source is HTML, and `format` is "md": versions of the app without this field can still edit its words. */
  html?: true;
  addedAt: string;
  /** Absent in records from before own articles could have tags. */
  tags?: string[];
};
/** Highlighted words. They are located by their block and a text quote, as in a W3C TextQuoteSelector. */
export type Highlight = {
  id: string;
  slug: string;
  headline: string;
  block: string;
  /** The highlighted words; `prefix` and `suffix` are up to 32 characters before and after them. */
  exact: string;
  prefix: string;
  suffix: string;
  note?: string;
  madeAt: string;
};
/** A watched item of an outlook. */
export type Watched = {
  key: OutlookKey;
  item: string;
  kind: OutlookKind;
  story: StoryReference;
  /** The item as the reader last saw it. */
  seen: ItemState;
  /** The item as it is now, where that differs; null when the story no longer has it. */
  now?: ItemState | null;
  /** When the change was noticed. */
  changedAt?: string;
  /** When the reader last saw a change. */
  seenAt?: string;
  watchedAt: string;
};
/** The words of a story that was read: the next version is compared with them. */
export type ReadVersion = {
  slug: string;
  /** The hash of its words, as on its card. */
  wording: string;
  units: TextUnit[];
  at: string;
};
/** A copy of the whole library, taken before an operation that replaces or removes much of it. */
export type Snapshot = {
  id: string;
  at: string;
  why: "import" | "upgrade" | "clear" | "restore" | "history";
  /** The version of the database that the records come from; absent in the first snapshots, of version 1. */
  version?: number;
  everything: LibraryContents;
};
/** A record in quarantine: it could not be parsed, and is kept unchanged in `found`. */
export type Damaged = { id: string; kind: StoreName; key: string; found: unknown; at: string };

/** The reader's records by kind. Each kind has an object store of its own. */
export type Records = {
  saved: Saved;
  copies: Copy;
  links: Link;
  positions: Position;
  visits: Visit;
  own: Own;
  highlights: Highlight;
  watched: Watched;
  versions: ReadVersion;
};
export type RecordKind = keyof Records;

/** All object stores of the database. */
export type Stores = Records & { snapshots: Snapshot; damaged: Damaged };
export type StoreName = keyof Stores;

/** The key path of each object store. */
const keyPaths = {
  saved: "slug",
  copies: "slug",
  links: "href",
  positions: "slug",
  visits: "id",
  own: "slug",
  highlights: "id",
  watched: "key",
  versions: "slug",
  snapshots: "id",
  damaged: "id",
} as const satisfies { [S in StoreName]: keyof Stores[S] };

const internalStores: string[] = ["snapshots", "damaged"];

export const recordKinds = Object.keys(keyPaths).filter(
  (store): store is RecordKind => !internalStores.includes(store),
);

/** The whole library, as an export or a snapshot contains it. */
export type LibraryContents = { [K in RecordKind]: Records[K][] };

/** A change to the store `kind`. */
export type Change = {
  [S in StoreName]: { kind: S; put: Stores[S] } | { kind: S; remove: string } | { kind: S; clear: true };
}[StoreName];

const explicitKinds: StoreName[] = ["saved", "links", "own", "highlights", "watched"];

/** Whether a change saves what the reader asked to save, unlike positions and visits, which are recorded unasked. */
export function isExplicitSave(change: Change): boolean {
  return "put" in change && explicitKinds.includes(change.kind);
}

/** The key of a record. */
export function keyOf(kind: StoreName, record: object): string {
  return String((record as Record<string, unknown>)[keyPaths[kind]]);
}
