import type { Article, Revision, SentenceChange } from "../../article/article.ts";
import { changesBetween, type VersionChange, wordingOf } from "../../article/changes.ts";
import { textUnitsOf } from "../../article/text-units.ts";

export const maxRevisions = 10;
const maxChanges = 20;
/** In characters: what has no full stop, such as a poem, counts as one sentence. */
const maxLength = 600;

/**
 * What a newer version of a story changed, if any of its words.
 * @param at when the newer version was published
 */
export function revisionOf(before: Article, after: Article, at: string): Revision | undefined {
  if (wordingOf(before) === wordingOf(after)) return undefined;
  const changes = changesBetween(textUnitsOf(before), textUnitsOf(after), after.lang);
  if (changes.length === 0) return undefined;
  const more = changes.length - maxChanges;
  return { at, changes: changes.slice(0, maxChanges).map(stripped), ...(more > 0 && { more }) };
}

/** A change without the place of its sentence, which the next version may not have. */
function stripped(change: VersionChange): SentenceChange {
  switch (change.kind) {
    case "new":
      return { kind: "new", text: shorten(change.text) };
    case "altered":
      return { kind: "altered", text: shorten(change.text), before: shorten(change.before) };
    case "removed":
      return { kind: "removed", before: shorten(change.before) };
    default:
      return change satisfies never;
  }
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength).replace(/[\ud800-\udbff]$/u, "")}…` : text;
}
