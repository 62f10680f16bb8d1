import { parseDigits } from "../language/numbers.ts";
import type { Line } from "./lines.ts";

/** The start of a list item: its text without the marker, and the number of an ordered one. */
export type Bullet = { text: string; indent: number; mark: string; number?: number };

/** Signs that are only ever bullets. */
const signs = "•‣·▪◦●►▶➤➢✓✔";
/** A hyphen, an asterisk or a dash needs a space behind it, the other signs do not. */
const unordered = new RegExp(`^(?:([-*–—])\\s+|([${signs}])\\ufe0f?\\s*)(?=\\S)`, "u");
const ordered = /^(?:\((\p{Nd}{1,3})\)\s+|(\p{Nd}{1,3})(?:[.)]\s+|[．）、]\s*))(?=\S)/u;

/** The bullet or number that a line begins with, if any. */
export function bulletOf(line: Line | undefined): Bullet | undefined {
  if (!line) return undefined;
  const { text, indent } = line;
  const sign = unordered.exec(text);
  // A single line with a long dash is dialogue or an aside; several in a row are items.
  if (sign?.[1] === "—" && !line.dashed) return undefined;
  if (sign) return { text: text.slice(sign[0].length), indent, mark: sign[1] ?? sign[2] ?? "" };
  const digits = ordered.exec(text);
  if (!digits) return undefined;
  const number = parseDigits(digits[1] ?? digits[2] ?? "");
  return { text: text.slice(digits[0].length), indent, mark: "1", number };
}
