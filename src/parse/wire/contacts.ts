import { isContact, isPressContact } from "./foot.ts";
import { omit, type WireFile } from "./wire-file.ts";
import { hasContactData, isSentence, type WireLine } from "./wire-line.ts";

/** A file with more contact blocks is a list of them. */
const mostBlocks = 20;
/** A line of a contact block is no longer than this. */
const longestLine = 120;

/**
 * Takes out the contact blocks of a release: a heading such as "Media contact", and the names and addresses below it. A
 * heading such as "Contact" has that meaning in a release only; elsewhere it is for readers.
 */
export function omitContacts(file: WireFile): void {
  let blocks = 0;
  for (let at = 0; at < file.lines.length && blocks < mostBlocks; at++) {
    const text = file.lines[at]?.text ?? "";
    if (!isPressContact(text) && !(file.isRelease && isContact(text))) continue;
    const end = endOfContacts(file.lines, at);
    if (end === at) continue;
    omit(file, at, end, "a contact block");
    blocks++;
    at--;
  }
}

/** The index of the line below a contact block, or `at` where what follows the heading is no such block. */
function endOfContacts(lines: WireLine[], at: number): number {
  const heading = lines[at]?.text ?? "";
  let end = endOfGroup(lines, at);
  const group = lines.slice(at + 1, end);
  const mark = heading.search(/[:：–—]/u);
  const runIn = mark < 0 ? "" : heading.slice(mark + 1).trim();
  if (heading.length > longestLine * 2) return at;
  if (group.some(isProse)) return isContactText(runIn) ? at + 1 : at;
  let found = isContactText(runIn) || group.some(({ text }) => hasContactData(text));
  // Names and addresses may stand in paragraphs of their own.
  for (let next = endOfGroup(lines, end); next > end; next = endOfGroup(lines, end)) {
    const below = lines.slice(end, next);
    if (below.some(isProse) || !below.some(({ text }) => hasContactData(text))) break;
    found = true;
    end = next;
  }
  return found ? end : at;
}

/** An address, or the name of a person. */
function isContactText(text: string): boolean {
  const words = text.split(/[\s,]+/u);
  const isName = words.length > 1 && words.length <= 6 && words.every((word) => /^\p{Lu}[^.!?]/u.test(word));
  return isName || hasContactData(text);
}

function isProse({ text }: WireLine): boolean {
  return text.length > longestLine || (isSentence(text) && !hasContactData(text));
}

/** The index of the next line that has a blank line above it. */
function endOfGroup(lines: WireLine[], at: number): number {
  if (at >= lines.length) return at;
  let end = at + 1;
  while (end < lines.length && lines[end]?.gap === 0) end++;
  return end;
}
