import type { Article, SentenceChange } from "./article.ts";

/** A text of a story with the id of its block or item: what two versions of the story are compared by. */
export type TextUnit = { id: string; text: string };

/** A sentence that differs between two versions, and where it stands in the newer one: offsets in the text of its unit. */
export type VersionChange =
  | (Extract<SentenceChange, { kind: "new" | "altered" }> & { id: string; start: number; end: number })
  | Extract<SentenceChange, { kind: "removed" }>;

/** The texts of a story below its headline, in reading order. */
export function textUnitsOf(_article: Article): TextUnit[] {
  return [];
}

/** A short hash of the words of a story: two versions with the same hash read the same. */
export function wordingOf(_article: Article): string {
  return "";
}

/**
 * What a newer version of a story changed, sentence by sentence. Blocks that only moved are no change, nor are quotation
 * marks, spaces and dashes.
 */
export function changesBetween(_before: TextUnit[], _after: TextUnit[], _lang: string): VersionChange[] {
  return [];
}
