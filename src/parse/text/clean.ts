import type { Text } from "../../article/article.ts";

/** Line ends of every system, including the line and paragraph separators of Unicode. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029\f\v]/gu;
/** Controls, zero-width spaces, word joiners, byte order marks and non-characters. */
const invisible = /(?![\t\n])[\p{Cc}\u200b\u2060\ufeff\ufffe\uffff]/gu;
const loneSurrogate = /\p{Cs}/gu;
/** A soft hyphen at the end of a line is kept until the line is joined to the next. */
const softHyphens = /\u00ad(?![ \t]*(?:\n|$))/gu;

/** Normalizes line ends and removes invisible characters. The number of lines stays the same. */
export function cleanText(text: string): string {
  return text
    .replace(lineEnds, "\n")
    .replace(invisible, "")
    .replace(softHyphens, "")
    .replace(loneSurrogate, "\ufffd");
}

/** Opening direction controls, each with the control that closes it (https://www.unicode.org/reports/tr9/). */
const closingOf = new Map([..."\u2066\u2067\u2068"].map((control) => [control, "\u2069"]));
for (const control of "\u202a\u202b\u202d\u202e") closingOf.set(control, "\u202c");
const directionControls = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Closes direction controls that a text leaves open, and drops closing ones without an opening, so that no
 * text can reverse the direction of the text around it.
 */
export function balanceDirections(text: string): string;
export function balanceDirections(text: Text): Text;
export function balanceDirections(text: Text): Text {
  const open: string[] = [];
  if (typeof text === "string") return withoutUnopened(text, open) + open.reverse().join("");
  const spans = text.map((span) => ({ ...span, text: withoutUnopened(span.text, open) }));
  const last = spans.at(-1);
  if (last) last.text += open.reverse().join("");
  return spans;
}

/**
 * Removes closing controls that close nothing.
 * @param open the stack of closing controls that are still due; it is updated
 */
function withoutUnopened(text: string, open: string[]): string {
  return text.replace(directionControls, (control) => {
    const closing = closingOf.get(control);
    if (closing) open.push(closing);
    else if (open.at(-1) === control) open.pop();
    else return "";
    return control;
  });
}
