import { isOutlookHeading, promoteOutlookLeadIn } from "../outlook-headings.ts";
import type { RawBlock } from "../raw-block.ts";
import type { NoteBlocks } from "./block-context.ts";

const byNumber = new Intl.Collator("en", { numeric: true });

/**
 * Puts the footnotes, in the order of their numbers, at the end of a story: before the outlook where that comes last,
 * since they belong to the text and not to what comes next.
 */
export function withFootnotes(body: RawBlock[], footnotes: NoteBlocks[]): RawBlock[] {
  if (footnotes.length === 0) return body;
  const sorted = footnotes.toSorted((a, b) => byNumber.compare(a.name, b.name));
  const divided = promoteOutlookLeadIn(body);
  return divided.toSpliced(endOfText(divided), 0, ...sorted.flatMap(({ blocks }) => blocks));
}

/** Where the outlook begins that ends a story; the end of the story where another section does, or where it has no other text. */
function endOfText(body: RawBlock[]): number {
  const at = body.findIndex((raw) => raw.type === "heading" && isOutlookHeading(raw.text));
  const outlook = body[at];
  const isLast =
    outlook?.type === "heading" &&
    body.slice(at + 1).every((raw) => raw.type !== "heading" || raw.level > outlook.level);
  const hasText = body.slice(0, at).some(({ type }) => type !== "heading");
  return isLast && hasText ? at : body.length;
}
