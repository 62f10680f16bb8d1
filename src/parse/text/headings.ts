import { endsSentence, endsWithColon } from "../../article/sentences.ts";
import { unspacedScripts } from "../../article/text.ts";
import { isOutlookHeading } from "../outlook-headings.ts";
import { bulletOf } from "./bullets.ts";
import { displayWidth, firstWordFits, type Layout, type Line, startsLower } from "./lines.ts";

const unspaced = new RegExp(`[${unspacedScripts}]`, "u");
/** Begins with a quotation mark, a bracket or a dash: dialogue or an addition, not a heading. */
const opensQuoteOrAside = /^["'“”„‟‘‚«‹「『【《(（[{<>|@*_—–-]/u;
const endsOpen = /[,;:،؛，；：、—–-]$/u;
const address = /:\/\/|@|^www\./u;
const sentenceInside = /[\p{L}\p{N}]{3}[.!…]["”’)]?\s+["“(]?\p{Lu}|[。！]./u;

/** Limits of a heading, and of a headline on the first line; `unspaced` is in characters, for scripts without spaces. */
const headingLimit = { characters: 80, words: 12, unspaced: 30 };
const headlineLimit = { characters: 120, words: 20, unspaced: 45 };

/** Whether a line by itself could be a heading: it is short, not a sentence, and does not end in a comma, colon or dash. */
export function hasHeadingShape(text: string, limit = headingLimit): boolean {
  if (text.length > limit.characters || !/\p{L}/u.test(text)) return false;
  if (unspaced.test(text) ? text.length > limit.unspaced : text.split(/\s+/u).length > limit.words)
    return false;
  const inner = withoutQuotes(text);
  // In the body such a line is a quotation, unless its words are known.
  if (inner !== undefined)
    return (
      isOutlookHeading(inner) ||
      (limit === headlineLimit && !endsSentence(inner) && hasHeadingShape(inner, limit))
    );
  if (startsLower(text) || opensQuoteOrAside.test(text) || endsOpen.test(text) || address.test(text))
    return false;
  return !sentenceInside.test(text) && (!endsSentence(text) || /[?？؟;]$/u.test(text));
}

/** The words of a line that is in quotation marks as a whole, as headings of some exports are. */
function withoutQuotes(text: string): string | undefined {
  return /^(?:"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»)$/u.exec(text)?.slice(1).find(Boolean)?.trim();
}

/** Whether a line is a heading. In doubt it is not: as a paragraph it loses no words. */
export function isHeading(lines: Line[], at: number, layout: Layout, afterList: boolean): boolean {
  const line = lines[at] as Line;
  if (isColonHeading(lines, at, layout)) return true;
  if (!hasHeadingShape(line.text, at === 0 ? headlineLimit : headingLimit)) return false;
  return (afterList || startsAfterBreak(lines, at)) && isFollowedByText(lines, at, layout);
}

/**
 * `Background:` on a line of its own above a paragraph, as news agencies write headings. Above a list such a line
 * is a lead-in, and above a quotation mark or a dash it introduces a speaker.
 */
function isColonHeading(lines: Line[], at: number, layout: Layout): boolean {
  const { text } = lines[at] as Line;
  const words = withoutColon(text);
  const below = lines[at + 1];
  if (at === 0 || !below || words === text || words.split(/\s+/u).length > 4) return false;
  if (!/^[\p{Lu}\p{Lt}]/u.test(words) || !hasHeadingShape(words) || !standsAlone(lines, at)) return false;
  if (bulletOf(below) || opensQuoteOrAside.test(below.text) || startsLower(below.text)) return false;
  return !isLikeHeading(below, layout) && !endsWithColon(below.text);
}

function standsAlone(lines: Line[], at: number): boolean {
  return (lines[at]?.gap ?? 0) > 0 || endsSentence(lines[at - 1]?.text ?? "");
}

/** The words of a heading without a colon at the end. */
export function withoutColon(text: string): string {
  return text.replace(/(?<!\s)\s*[:：]$/u, "");
}

/** Whether a line has the shape of a heading and is not a full line of wrapped text. */
function isLikeHeading(line: Line, layout: Layout): boolean {
  const isFull = layout.wrapped && displayWidth(line.text) >= layout.width * 0.7;
  return hasHeadingShape(line.text) && !bulletOf(line) && !isFull;
}

/** Whether the sentence of the line above does not continue on this line. */
function startsAfterBreak(lines: Line[], at: number): boolean {
  const above = lines[at - 1];
  if (!above || (lines[at]?.gap ?? 0) > 0) return true;
  return endsSentence(above.text) || endsOpen.test(above.text);
}

/** Whether there is text below, and it is not the rest of this line, the next verse or a signature. */
function isFollowedByText(lines: Line[], at: number, layout: Layout): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  if (!below) return false;
  const isLast = at + 2 >= lines.length;
  const isBelowLikeHeading = isLikeHeading(below, layout);
  if (isLast && isBelowLikeHeading) return false;
  if (below.gap > 0) return true;
  if (startsLower(below.text) || (isBelowLikeHeading && at > 0)) return false;
  return (
    !layout.wrapped || bulletOf(below) !== undefined || firstWordFits(line, below, layout, layout.width * 0.2)
  );
}
