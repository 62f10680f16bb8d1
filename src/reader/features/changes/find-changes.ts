import type { Article } from "../../../article/article.ts";
import { changesBetween, type VersionChange } from "../../../article/changes.ts";
import { type TextUnit, textUnitsOf } from "../../../article/text-units.ts";
import { loadLibrary } from "../../store/records-query.ts";

/** What changed in a story since it was read. */
export type FoundChanges = {
  changes: VersionChange[];
  /** The texts that the offsets of the changes refer to. */
  units: TextUnit[];
  /** When the version was read; undefined when it is no longer known, so that nothing can be compared. */
  readAt?: string;
};

/** Compares a story with the version that the reader read. @throws LibraryError */
export async function findChanges(article: Article): Promise<FoundChanges> {
  const units = textUnitsOf(article);
  const read = await (await loadLibrary()).get("versions", article.slug);
  if (!read) return { changes: [], units };
  return { changes: changesBetween(read.units, units, article.lang), units, readAt: read.at };
}
