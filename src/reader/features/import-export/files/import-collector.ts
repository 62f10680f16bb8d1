import { type Everything, type Kind, keyIn, kinds, type Link, type Records } from "../../../store/records.ts";
import { longestAddress, webAddress } from "../../../store/validation/web-address.ts";

/** Why a row of a file cannot be kept. */
export type Why = "address" | "missing" | "long" | "damaged" | "newer" | "unknown";

/** A row that cannot be kept: where it stands, what it says, and why. */
export type Refused = {
  /** The line of the file; in a library file, the number of the record among those of its kind. */
  at: number;
  kind?: string;
  what: string;
  why: Why;
};

/** What a file holds, before anything of it is written. */
export type Found = {
  records: Everything;
  /** The first of them; `refusals` counts all. */
  refused: Refused[];
  refusals: number;
  /** Rows that stand in the file more than once: the newest counts. */
  repeated: number;
  /** Titles that were too long, and kept shortened. */
  shortened: number;
};

/** A row of a file of bookmarks, as it stands there. */
export type Row = { line: number; href?: string | undefined; title: string; time?: string; tags: string[] };

const mostRefused = 1000;
const longest = { title: 1000, tag: 100 };

/** Gathers what a file holds, row by row; what cannot be kept is refused, and never stops the others. */
export class Gatherer {
  readonly #found = new Map<Kind, Map<string, Records[Kind]>>(kinds.map((kind) => [kind, new Map()]));
  readonly #refused: Refused[] = [];
  readonly #undated: string;
  #refusals = 0;
  #repeated = 0;
  #shortened = 0;

  /** @param undated the time that rows without one are given */
  constructor(undated: string) {
    this.#undated = undated;
  }

  /** Takes a bookmark whose address can be opened safely. */
  row({ line, href = "", title, time, tags }: Row): void {
    const address = webAddress(href);
    if (address) this.record("links", this.#link(address, title, time, tags));
    else this.refuse({ at: line, what: `${plain(title, 200)} ${href.slice(0, 80)}`, why: whyNot(href) });
  }

  #link(href: string, title: string, time: string | undefined, tags: string[]): Link {
    const name = plain(title, longest.title + 1) || href;
    const isLong = name.length > longest.title;
    if (isLong) this.#shortened++;
    return {
      href,
      title: isLong ? `${name.slice(0, longest.title)}…` : name,
      savedAt: timeOf(time) ?? this.#undated,
      tags: [...new Set(tags.map((tag) => plain(tag, longest.tag)).filter(Boolean))],
    };
  }

  /** Takes a record that was checked. */
  record<K extends Kind>(kind: K, record: Records[K]): void {
    const records = this.#found.get(kind) as Map<string, Records[K]>;
    const key = keyIn(kind, record);
    const before = records.get(key);
    if (before) this.#repeated++;
    if (!before || timeIn(kind, before) < timeIn(kind, record)) records.set(key, record);
  }

  refuse(refused: Refused): void {
    this.#refusals++;
    if (this.#refused.length < mostRefused)
      this.#refused.push({ ...refused, what: plain(refused.what, 300) });
  }

  end(): Found {
    const records = kinds.map((kind) => [kind, [...(this.#found.get(kind)?.values() ?? [])]]);
    return {
      records: Object.fromEntries(records) as Everything,
      refused: this.#refused,
      refusals: this.#refusals,
      repeated: this.#repeated,
      shortened: this.#shortened,
    };
  }
}

const times = {
  saved: "savedAt",
  copies: "keptAt",
  links: "savedAt",
  positions: "at",
  visits: "at",
  own: "addedAt",
  highlights: "madeAt",
} as const satisfies { [K in Kind]: keyof Records[K] };

/** When a record was made: of two with one key, the newer counts. */
export function timeIn<K extends Kind>(kind: K, record: Records[K]): string {
  return field(record, times[kind]);
}

function field(record: Records[Kind], name: string): string {
  return (record as unknown as Record<string, string>)[name] ?? "";
}

function whyNot(href: string): Why {
  if (href === "") return "missing";
  return href.length > longestAddress ? "long" : "address";
}

/** Words without line ends, control characters and changes of direction: they could disguise a title. */
function plain(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, "")
    .trim();
}

/** Seconds, milliseconds or microseconds since 1970, or a time stamp; nothing for what lies in the future. */
function timeOf(time = ""): string | undefined {
  const count = Number(time);
  const unit = count > 1e14 ? 1e-3 : count > 1e11 ? 1 : 1e3;
  const date = new Date(/^\d+$/u.test(time) ? count * unit : time);
  const year = date.getUTCFullYear();
  return year > 1970 && date.getTime() <= Date.now() ? date.toISOString() : undefined;
}
