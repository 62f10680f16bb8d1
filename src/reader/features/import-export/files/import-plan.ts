import { rawRecordOf } from "../../../store/raw-record.ts";
import {
  type Change,
  keyOf,
  type LibraryContents,
  type Link,
  type RecordKind,
  type Records,
  recordKinds,
} from "../../../store/records.ts";
import { type FileContents, timeOf } from "./import-collector.ts";

/** What an import would do. Nothing is written before the reader has agreed to it. */
export type ImportPlan = {
  changes: Change[];
  /** Bookmarks of this edition's stories that are not saved yet: the stories have to be fetched. */
  toFetch: StoryToFetch[];
  /** Number of new records, by kind. */
  added: { [K in RecordKind]: number };
  /** Number of records that replace older ones of the library. */
  replaced: number;
  /** Number of records that the library already has in the same or a newer version. */
  unchanged: number;
};
export type StoryToFetch = { slug: string; link: Link };

/**
 * Compares the contents of a file with the library. One rule for all kinds: records that the library lacks are
 * added, and of two records with the same key the newer stays.
 * @param storyAt returns the slug of this edition's story at an address, if any
 */
export function planImport(
  { records }: FileContents,
  library: LibraryContents,
  storyAt: (href: string) => string | undefined,
): ImportPlan {
  const plan: ImportPlan = { changes: [], toFetch: [], added: zeros(), replaced: 0, unchanged: 0 };
  const saved = new Set([...library.saved, ...records.saved].map(({ slug }) => slug));
  const links = records.links.filter((link) => {
    const slug = storyAt(link.href);
    if (slug === undefined) return true;
    if (saved.has(slug)) plan.unchanged++;
    else plan.toFetch.push({ slug, link });
    saved.add(slug);
    return false;
  });
  for (const kind of recordKinds) {
    if (kind === "links") compare("links", links, library, plan);
    else compare(kind, records[kind], library, plan);
  }
  plan.added.saved += plan.toFetch.length;
  return plan;
}

/** Adds to the plan what the records of one kind change in the library. */
function compare<K extends RecordKind>(
  kind: K,
  records: Records[K][],
  library: LibraryContents,
  plan: ImportPlan,
): void {
  const existing = new Map((library[kind] as Records[K][]).map((record) => [keyOf(kind, record), record]));
  for (const record of records) {
    const older = existing.get(keyOf(kind, record));
    const isNewer = !older || timeOf(kind, older) < timeOf(kind, record);
    if (isNewer) plan.changes.push({ kind, put: older ? merge(older, record) : record } as Change);
    // A copy is part of its saved story, and a version of its reading place: neither is counted by itself.
    if (kind === "copies" || kind === "versions") continue;
    if (!older) plan.added[kind]++;
    else if (isNewer) plan.replaced++;
    else plan.unchanged++;
  }
}

/** The newer record, with the tags of both, or with the larger share that was read. */
function merge<R extends Records[RecordKind]>(older: R, newer: R): R {
  const tags = [...tagsOf(older), ...tagsOf(newer)];
  if (tags.length > 0) return { ...rawRecordOf(newer), tags: [...new Set(tags)] };
  if ("share" in older && "share" in newer)
    return { ...rawRecordOf(newer), share: Math.max(older.share, newer.share) };
  return newer;
}

function tagsOf(record: Records[RecordKind]): string[] {
  return ("tags" in record && record.tags) || [];
}

function zeros(): ImportPlan["added"] {
  return Object.fromEntries(recordKinds.map((kind) => [kind, 0])) as ImportPlan["added"];
}
