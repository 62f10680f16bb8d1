import { numberOf } from "../language/numbers.ts";
import type { Line } from "./lines.ts";

export type Bullet = { text: string; indent: number; mark: string; number?: number };

/** Signs that mean nothing but an item. */
const signs = "•‣·▪◦●►▶➤➢✓✔";
/** A hyphen, an asterisk or a dash needs a space behind it, the other signs do not. */
const point = new RegExp(`^(?:([-*–—])\\s+|([${signs}])\\ufe0f?\\s*)(?=\\S)`, "u");
const number = /^(?:\((\p{Nd}{1,3})\)\s+|(\p{Nd}{1,3})(?:[.)]\s+|[．）、]\s*))(?=\S)/u;

/** The bullet or number that a line begins with. */
export function bulletOf(line: Line | undefined): Bullet | undefined {
  if (!line) return undefined;
  const { text, indent } = line;
  const dot = point.exec(text);
  // One long dash is somebody speaking, or an aside; several in a row are items.
  if (dot?.[1] === "—" && !line.dashed) return undefined;
  if (dot) return { text: text.slice(dot[0].length), indent, mark: dot[1] ?? dot[2] ?? "" };
  const digits = number.exec(text);
  if (!digits) return undefined;
  const value = numberOf(digits[1] ?? digits[2] ?? "");
  return { text: text.slice(digits[0].length), indent, mark: "1", number: value };
}
