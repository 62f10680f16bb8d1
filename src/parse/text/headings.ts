import { announces, ended } from "../language/sentences.ts";
import { bulletOf } from "./bullets.ts";
import { cells, hasRoom, type Layout, type Line, startsLower } from "./lines.ts";

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
/** A quotation mark, a bracket or an opening dash: somebody speaks, or something is added. */
const opensOtherwise = /^["'“”„‟‘‚«‹「『【《(（[{<>|@*_—–-]/u;
const endsOpen = /[,;:،؛，；：、—–-]$/u;
const address = /:\/\/|@|^www\./u;
const sentenceInside = /[\p{L}\p{N}]{3}[.!…]["”’)]?\s+["“(]?\p{Lu}|[。！]./u;

/** The longest heading, and the longest headline on the first line. */
const usual = { characters: 80, words: 12, unspaced: 30 };
const first = { characters: 120, words: 20, unspaced: 45 };

/** Whether a line has the shape of a heading, whatever stands around it. */
export function hasShape(text: string, limit = usual): boolean {
  if (text.length > limit.characters || !/\p{L}/u.test(text)) return false;
  if (unspaced.test(text) ? text.length > limit.unspaced : text.split(/\s+/u).length > limit.words)
    return false;
  if (startsLower(text) || opensOtherwise.test(text) || endsOpen.test(text) || address.test(text))
    return false;
  return !sentenceInside.test(text) && (!ended(text) || /[?？؟;]$/u.test(text));
}

/** Whether the line is a heading. When in doubt it is not: a paragraph loses nothing. */
export function isHeading(lines: Line[], at: number, layout: Layout, afterList: boolean): boolean {
  const line = lines[at] as Line;
  if (isColonHeading(lines, at, layout)) return true;
  if (!hasShape(line.text, at === 0 ? first : usual)) return false;
  return (afterList || startsFresh(lines, at)) && isFollowed(lines, at, layout);
}

/**
 * `Background:` on a line of its own, as wire copy has it, with a paragraph below. Before a list it is a
 * lead-in, and before a quotation mark or a dash somebody speaks.
 */
function isColonHeading(lines: Line[], at: number, layout: Layout): boolean {
  const { text } = lines[at] as Line;
  const words = headingWords(text);
  const below = lines[at + 1];
  if (at === 0 || !below || words === text || words.split(/\s+/u).length > 4) return false;
  if (!/^[\p{Lu}\p{Lt}]/u.test(words) || !hasShape(words) || !standsAlone(lines, at)) return false;
  if (bulletOf(below) || opensOtherwise.test(below.text) || startsLower(below.text)) return false;
  return !isLikeHeading(below, layout) && !announces(below.text);
}

function standsAlone(lines: Line[], at: number): boolean {
  return (lines[at]?.gap ?? 0) > 0 || ended(lines[at - 1]?.text ?? "");
}

/** A heading without the colon behind it. */
export function headingWords(text: string): string {
  return text.replace(/\s*[:：]$/u, "");
}

/** A line short enough for a heading, unless it is one of many that were broken to a width. */
function isLikeHeading(line: Line, layout: Layout): boolean {
  const isFull = layout.wrapped && cells(line.text) >= layout.width * 0.7;
  return hasShape(line.text) && !bulletOf(line) && !isFull;
}

/** Nothing above it is still going on. */
function startsFresh(lines: Line[], at: number): boolean {
  const above = lines[at - 1];
  if (!above || (lines[at]?.gap ?? 0) > 0) return true;
  return ended(above.text) || endsOpen.test(above.text);
}

/** Text stands below it, and is not the line itself going on, the next verse or a signature. */
function isFollowed(lines: Line[], at: number, layout: Layout): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  if (!below) return false;
  const isLast = at + 2 >= lines.length;
  const likeIt = isLikeHeading(below, layout);
  if (isLast && likeIt) return false;
  if (below.gap > 0) return true;
  if (startsLower(below.text) || (likeIt && at > 0)) return false;
  return !layout.wrapped || bulletOf(below) !== undefined || hasRoom(line, below, layout, layout.width * 0.2);
}
