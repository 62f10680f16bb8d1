import { parseDigits } from "../language/numbers.ts";
import { type Line, signs } from "./lines.ts";

/** A line that begins a list item. */
export type Bullet = {
  /** The text without the marker. */
  text: string;
  indent: number;
  /** The bullet character; "1" for all numbers. */
  mark: string;
  /** The number of an ordered item. */
  number?: number;
};

/** A hyphen, an asterisk or a dash needs a space after it, a letter of a symbol font a tab, the other characters nothing. */
const unordered = new RegExp(`^(?:([-*–—])\\s+|([oØü§])\\t\\s*|([${signs}])\\ufe0f?\\s*)(?=\\S)`, "u");
const ordered = /^(?:\((\p{Nd}{1,3})\)\s+|(\p{Nd}{1,3})(?:[.)]\s+|[．）、]\s*))(?=\S)/u;

/** The bullet or number that a line begins with, if any. */
export function bulletOf(line: Line | undefined): Bullet | undefined {
  if (!line) return undefined;
  const { text, indent } = line;
  const sign = unordered.exec(text);
  // A single line with a long dash is dialogue or an aside; several in a row are items.
  if (sign?.[1] === "—" && !line.dashed) return undefined;
  if (sign) return { text: text.slice(sign[0].length), indent, mark: sign[1] ?? sign[2] ?? sign[3] ?? "" };
  const digits = ordered.exec(text);
  if (!digits) return undefined;
  const number = parseDigits(digits[1] ?? digits[2] ?? "");
  return { text: text.slice(digits[0].length), indent, mark: "1", number };
}
