import { endsSentence, endsWithColon } from "../../article/sentences.ts";
import { plain } from "../../article/text.ts";
import type { RawItem, RawList } from "../raw-block.ts";
import { type Bullet, bulletOf } from "./bullets.ts";
import { hasHeadingShape } from "./headings.ts";
import { firstWordFits, joinLines, type Layout, type Line, startsLower } from "./lines.ts";

/** Levels of nested lists; deeper items are kept on the last one. */
export const maxListDepth = 8;

type Level = { indent: number; ordered: boolean; number: number; items: RawItem[] };
/** A list, the index of the line after it, and the first line of the file that was nested too deep. */
export type ParsedList = { list: RawList; next: number; tooDeep?: number };

/** Parses the list that begins at a line. Returns undefined where the line only looks like an item. */
export function parseList(lines: Line[], at: number, layout: Layout): ParsedList | undefined {
  const first = bulletOf(lines[at]);
  if (!first || !beginsList(lines, at, first, layout)) return undefined;
  const parsed = parseItems(lines, at, first, layout);
  const { items } = parsed.list;
  if (items.length > 1 || items[0]?.items) return parsed;
  return isNotList(lines, at, parsed.next, first, layout) ? undefined : parsed;
}

/** Whether a line starts a list, rather than being prose that happens to begin with a dash or a number. */
function beginsList(lines: Line[], at: number, bullet: Bullet, layout: Layout): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  if (bullet.number !== undefined && bullet.number > 1 && !hasNextNumber(lines, at, bullet.number))
    return false;
  if (!above || !line || line.gap > 0 || endsSentence(above.text) || endsWithColon(above.text)) return true;
  const beside = bulletOf(lines[at + 1]) !== undefined || bulletOf(above) !== undefined;
  return beside || !(startsLower(bullet.text) || (layout.wrapped && !firstWordFits(above, line, layout, 0)));
}

/** Whether the next number follows within a few lines: "7." begins a list only when "8." follows. */
function hasNextNumber(lines: Line[], at: number, number: number): boolean {
  return lines.slice(at + 1, at + 10).some((line) => bulletOf(line)?.number === number + 1);
}

/** Whether what looks like a list of one item is a numbered heading, a sentence, or dialogue after a dash. */
function isNotList(lines: Line[], at: number, next: number, bullet: Bullet, layout: Layout): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  if (!line || (above && endsWithColon(above.text))) return false;
  const words = lines.slice(at, next).map(({ text }) => text);
  const end = words.at(-1) ?? "";
  if (bullet.number !== undefined) {
    const isHeading = next === at + 1 && hasHeadingShape(bullet.text) && next < lines.length;
    return endsSentence(end) || endsWithColon(end) || isHeading;
  }
  return "-–".includes(bullet.mark) && endsSentence(end) && !isShort(words.join(" "), layout);
}

function isShort(text: string, layout: Layout): boolean {
  return text.length < Math.min(24, layout.width / 2);
}

function parseItems(lines: Line[], at: number, first: Bullet, layout: Layout): ParsedList {
  const root = levelOf(first);
  const stack = [root];
  // Lines without a bullet go to the item before them, so that the words keep their order.
  let item: RawItem = { text: "" };
  let words: string[] = [];
  let tooDeep: number | undefined;
  let next = at;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    const bullet = bulletOf(line);
    if (bullet && (next === at || enterLevel(stack, bullet, line.gap))) {
      if (bullet.indent > (stack.at(-1)?.indent ?? 0) + 1) tooDeep ??= line.line;
      item.text = joinLines(words);
      item = { text: "" };
      words = [bullet.text];
      stack.at(-1)?.items.push(item);
    } else if (!bullet && continuesItem(lines, next, stack, layout)) words.push(line.text);
    else break;
  }
  item.text = joinLines(words);
  return { list: listOf(root), next, ...(tooDeep !== undefined && { tooDeep }) };
}

function levelOf(bullet: Bullet): Level {
  return {
    indent: bullet.indent,
    ordered: bullet.number !== undefined,
    number: bullet.number ?? 0,
    items: [],
  };
}

function listOf(root: Level): RawList {
  const start = root.ordered ? root.number - root.items.length + 1 : 1;
  return {
    type: "list",
    ...(root.ordered && { ordered: true }),
    ...(root.ordered && start > 1 && { start }),
    items: root.items,
  };
}

/** Makes the level of a bullet the top of the stack. Returns false where the bullet begins another list. */
function enterLevel(stack: Level[], bullet: Bullet, gap: number): boolean {
  while (stack.length > 1 && bullet.indent < (stack.at(-1)?.indent ?? 0)) stack.pop();
  const ordered = bullet.number !== undefined;
  const outer = stack.at(-2);
  if (outer?.ordered === ordered && outer.indent >= bullet.indent && outer.ordered !== stack.at(-1)?.ordered)
    stack.pop();
  const top = stack.at(-1) as Level;
  if (bullet.indent > top.indent + 1 || (top.ordered && !ordered && gap === 0)) return nest(stack, bullet);
  if (top.ordered !== ordered) return false;
  return !ordered || advance(top, bullet.number ?? 0, gap);
}

function nest(stack: Level[], bullet: Bullet): boolean {
  const parent = stack.at(-1)?.items.at(-1);
  if (parent && stack.length < maxListDepth) {
    parent.items ??= [];
    stack.push({ ...levelOf(bullet), items: parent.items });
  }
  return parent !== undefined;
}

/**
 * Advances the number of a level by one; some writers give all items the same number. Returns false where another list
 * begins: the number skips ahead, or does not follow after a blank line.
 */
function advance(level: Level, number: number, gap: number): boolean {
  if (number === level.number + 1) level.number = number;
  else if (gap > 0 || number > level.number + 1) return false;
  else level.number++;
  return true;
}

/** Whether a line without a bullet belongs to the item above it. */
function continuesItem(lines: Line[], at: number, stack: Level[], layout: Layout): boolean {
  const line = lines[at] as Line;
  const above = lines[at - 1] as Line;
  if (line.indent > (stack[0]?.indent ?? 0) + (line.gap > 0 ? 1 : 0)) return true;
  if (line.gap > 0 || endsSentence(above.text)) return false;
  // The line above ends in a short word such as "of", so its sentence goes on.
  if (layout.wrapped && /\s\p{Ll}{1,3}$/u.test(above.text.slice(-5))) return true;
  if (startsLower(line.text)) return layout.wrapped || above.text.length >= 40;
  if (!layout.wrapped || firstWordFits(above, line, layout, 0)) return false;
  // A capital may begin a paragraph. It continues the item only where the items before it are sentences.
  const items = stack.at(-1)?.items ?? [];
  return !/^\p{Lu}/u.test(line.text) || items.slice(-4, -1).some(({ text }) => endsSentence(plain(text)));
}
