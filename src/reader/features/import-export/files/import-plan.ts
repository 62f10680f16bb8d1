import {
  type Change,
  type Everything,
  type Kind,
  keyIn,
  kinds,
  type Link,
  type Records,
} from "../../../store/records.ts";
import { asFound } from "../../../store/validation/raw-record.ts";
import { type Found, timeIn } from "./import-collector.ts";

/** What an import would do. Nothing is written before a reader has agreed to it. */
export type Plan = {
  changes: Change[];
  /** Bookmarks of this edition's stories that are not saved yet: to be fetched first. */
  wanted: Wanted[];
  /** How many are new, by kind. */
  fresh: { [K in Kind]: number };
  /** How many take the place of older ones. */
  newer: number;
  /** How many stay as they are in the library. */
  kept: number;
};
export type Wanted = { slug: string; link: Link };

/**
 * Compares what a file holds with what is kept. The rule for all kinds: what is not there is added; of two
 * records of one thing the newer stays; so nothing newer is ever replaced by something older.
 */
export function planImport(
  found: Found,
  kept: Everything,
  storyAt: (href: string) => string | undefined,
): Plan {
  const plan: Plan = { changes: [], wanted: [], fresh: zero(), newer: 0, kept: 0 };
  const saved = new Set([...kept.saved, ...found.records.saved].map(({ slug }) => slug));
  const links = found.records.links.filter((link) => {
    const slug = storyAt(link.href);
    if (slug === undefined) return true;
    if (saved.has(slug)) plan.kept++;
    else plan.wanted.push({ slug, link });
    saved.add(slug);
    return false;
  });
  for (const kind of kinds) {
    if (kind === "links") join("links", links, kept, plan);
    else join(kind, found.records[kind], kept, plan);
  }
  plan.fresh.saved += plan.wanted.length;
  return plan;
}

function join<K extends Kind>(kind: K, found: Records[K][], kept: Everything, plan: Plan): void {
  const ours = new Map((kept[kind] as Records[K][]).map((record) => [keyIn(kind, record), record]));
  for (const record of found) {
    const before = ours.get(keyIn(kind, record));
    const newer = !before || timeIn(kind, before) < timeIn(kind, record);
    if (newer) plan.changes.push({ kind, put: before ? united(before, record) : record } as Change);
    // A copy belongs to its story, and is not told of by itself.
    if (kind === "copies") continue;
    if (!before) plan.fresh[kind]++;
    else if (newer) plan.newer++;
    else plan.kept++;
  }
}

/** The newer record, with what only grows: tags, and how far a story was read. */
function united<R extends Records[Kind]>(before: R, newer: R): R {
  const tags = [...tagsIn(before), ...tagsIn(newer)];
  if (tags.length > 0) return { ...asFound(newer), tags: [...new Set(tags)] };
  if ("share" in before && "share" in newer)
    return { ...asFound(newer), share: Math.max(before.share, newer.share) };
  return newer;
}

function tagsIn(record: Records[Kind]): string[] {
  return ("tags" in record && record.tags) || [];
}

function zero(): Plan["fresh"] {
  return Object.fromEntries(kinds.map((kind) => [kind, 0])) as Plan["fresh"];
}
