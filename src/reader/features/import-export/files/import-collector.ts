import {
  keyOf,
  type LibraryContents,
  type Link,
  type RecordKind,
  type Records,
  recordKinds,
} from "../../../store/records.ts";
import { maxAddressLength, webAddress } from "../../../store/validation/web-address.ts";

/** Why a row of a file cannot be imported. */
export type Reason = "address" | "missing" | "long" | "damaged" | "newer" | "unknown";

/** A row that cannot be imported: where it is, what it says, and why. */
export type Rejection = {
  /** The line of the file; in a library file, the number of the record among those of its kind. */
  at: number;
  kind?: string;
  text: string;
  reason: Reason;
};

/** What a file contains, before any of it is written to the library. */
export type FileContents = {
  records: LibraryContents;
  /** The first 1,000 rejections; `rejectedCount` counts all. */
  rejected: Rejection[];
  rejectedCount: number;
  /** The number of rows that have the key of another row; the newest one is used. */
  duplicates: number;
  /** The number of titles that were too long and have been shortened. */
  shortened: number;
};

/** A row of a bookmark file, before validation. */
export type BookmarkRow = {
  line: number;
  href?: string | undefined;
  title: string;
  time?: string;
  tags: string[];
};

const maxRejections = 1000;
const maxLength = { title: 1000, tag: 100 };

/** Collects the rows of a file one by one. A row that cannot be imported is rejected, and the others are still collected. */
export class ImportCollector {
  readonly #records = new Map<RecordKind, Map<string, Records[RecordKind]>>(
    recordKinds.map((kind) => [kind, new Map()]),
  );
  readonly #rejected: Rejection[] = [];
  readonly #defaultTime: string;
  #rejectedCount = 0;
  #duplicates = 0;
  #shortened = 0;

  /** @param defaultTime time stamp for bookmarks without one */
  constructor(defaultTime: string) {
    this.#defaultTime = defaultTime;
  }

  /** Adds a bookmark as a link, or rejects it if its address is not a web address. */
  addBookmark({ line, href = "", title, time, tags }: BookmarkRow): void {
    const address = webAddress(href);
    if (address) this.addRecord("links", this.#linkTo(address, title, time, tags));
    else {
      const text = `${plainLine(title, 200)} ${href.slice(0, 80)}`;
      this.reject({ at: line, text, reason: reasonFor(href) });
    }
  }

  #linkTo(href: string, title: string, time: string | undefined, tags: string[]): Link {
    const name = plainLine(title, maxLength.title + 1) || href;
    const isLong = name.length > maxLength.title;
    if (isLong) this.#shortened++;
    return {
      href,
      title: isLong ? `${name.slice(0, maxLength.title)}…` : name,
      savedAt: timestampOf(time) ?? this.#defaultTime,
      tags: [...new Set(tags.map((tag) => plainLine(tag, maxLength.tag)).filter(Boolean))],
    };
  }

  /** Adds a valid record. Of two records with the same key, the newer is kept. */
  addRecord<K extends RecordKind>(kind: K, record: Records[K]): void {
    const records = this.#records.get(kind) as Map<string, Records[K]>;
    const key = keyOf(kind, record);
    const existing = records.get(key);
    if (existing) this.#duplicates++;
    if (!existing || timeOf(kind, existing) < timeOf(kind, record)) records.set(key, record);
  }

  reject(rejection: Rejection): void {
    this.#rejectedCount++;
    if (this.#rejected.length < maxRejections)
      this.#rejected.push({ ...rejection, text: plainLine(rejection.text, 300) });
  }

  contents(): FileContents {
    const records = recordKinds.map((kind) => [kind, [...(this.#records.get(kind)?.values() ?? [])]]);
    return {
      records: Object.fromEntries(records) as LibraryContents,
      rejected: this.#rejected,
      rejectedCount: this.#rejectedCount,
      duplicates: this.#duplicates,
      shortened: this.#shortened,
    };
  }
}

/** The time stamps of a record; those of a watched item say when it was watched, changed and seen. */
const timeFields = {
  saved: ["savedAt"],
  copies: ["keptAt"],
  links: ["savedAt"],
  positions: ["at"],
  visits: ["at"],
  own: ["addedAt"],
  highlights: ["madeAt"],
  watched: ["watchedAt", "changedAt", "seenAt"],
  versions: ["at"],
} as const satisfies { [K in RecordKind]: (keyof Records[K])[] };

/** The latest time stamp of a record. Of two records with the same key, the one with the later time is the newer. */
export function timeOf<K extends RecordKind>(kind: K, record: Records[K]): string {
  const stamps = record as unknown as Record<string, string>;
  return timeFields[kind].map((field) => stamps[field] ?? "").reduce((a, b) => (a > b ? a : b));
}

function reasonFor(href: string): Reason {
  if (href === "") return "missing";
  return href.length > maxAddressLength ? "long" : "address";
}

/** A text on one line, without control and direction characters that could disguise what it says. */
function plainLine(text: string, limit: number): string {
  return text
    .slice(0, limit)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .trim();
}

/**
 * Converts a time stamp, or the seconds, milliseconds or microseconds since 1970 that browsers write, to ISO 8601.
 * Undefined for an invalid time and for one in the future.
 */
function timestampOf(time = ""): string | undefined {
  const count = Number(time);
  const toMilliseconds = count > 1e14 ? 1e-3 : count > 1e11 ? 1 : 1e3;
  const date = new Date(/^\d+$/u.test(time) ? count * toMilliseconds : time);
  const year = date.getUTCFullYear();
  return year > 1970 && date.getTime() <= Date.now() ? date.toISOString() : undefined;
}
