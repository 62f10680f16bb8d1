import type { Article } from "../../../article/article.ts";
import { changesBetween, type VersionChange } from "../../../article/changes.ts";
import { type TextUnit, textUnitsOf } from "../../../article/text-units.ts";
import { loadLibrary } from "../../store/records-query.ts";

/** What changed in a story since it was read. */
export type FoundChanges = {
  changes: VersionChange[];
  /** The texts that the offsets of the changes refer to. */
  units: TextUnit[];
  /** When the version was read; undefined when nothing is to be said of it, or it is no longer known. */
  readAt?: string;
};

/** Compares a story with the version that the reader read. @throws LibraryError */
export async function findChanges(article: Article): Promise<FoundChanges> {
  const units = textUnitsOf(article);
  const read = await (await loadLibrary()).get("versions", article.slug);
  if (!read) return { changes: [], units };
  const changes = changesBetween(read.units, units, article.lang);
  return article.withoutHistory
    ? { changes: withoutFormerWords(changes), units }
    : { changes, units, readAt: read.at };
}

/** Of a story that hides its history, every changed sentence counts as new: its former words must not be shown. */
function withoutFormerWords(changes: VersionChange[]): VersionChange[] {
  return changes.flatMap((change) => {
    if (change.kind === "removed") return [];
    const { unit, id, start, end, text } = change;
    return [{ kind: "new", unit, id, start, end, text }];
  });
}
