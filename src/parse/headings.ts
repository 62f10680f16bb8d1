import { bulletOf } from "./bullets.ts";
import { cells, hasRoom, type Layout, type Line, startsLower } from "./lines.ts";
import { ended } from "./sentences.ts";

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
  if (!hasShape(line.text, at === 0 ? first : usual)) return false;
  return (afterList || startsFresh(lines, at)) && isFollowed(lines, at, layout);
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
  const isFull = layout.wrapped && cells(below.text) >= layout.width * 0.7;
  const likeIt = hasShape(below.text) && !bulletOf(below) && !isFull;
  if (isLast && likeIt) return false;
  if (below.gap > 0) return true;
  if (startsLower(below.text) || (likeIt && at > 0)) return false;
  return !layout.wrapped || bulletOf(below) !== undefined || hasRoom(line, below, layout, layout.width * 0.2);
}
