import type { Text } from "../../article/article.ts";

/** Line ends of every system, and the two that Unicode adds. */
const lineEnds = /\r\n?|[\u0085\u2028\u2029\f\v]/gu;
/** Invisible characters that carry nothing: controls, zero-width spaces, byte order marks, word joiners. */
const invisible = /(?![\t\n])[\p{Cc}\u200b\u2060\ufeff\ufffe\uffff]/gu;
/** Half a character, as a broken copy leaves it. */
const half = /\p{Cs}/gu;
/** A soft hyphen at the end of a line stays until the line is joined to the next. */
const softHyphens = /\u00ad(?![ \t]*(?:\n|$))/gu;

/** The characters of a file without those that nobody sees; lines keep their numbers. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, "\n").replace(invisible, "").replace(softHyphens, "").replace(half, "\ufffd");
}

const opening = new Map([..."\u2066\u2067\u2068"].map((control) => [control, "\u2069"]));
for (const control of "\u202a\u202b\u202d\u202e") opening.set(control, "\u202c");
const bidi = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Closes at the end of a text the direction controls that it leaves open, and drops closing ones that
 * close nothing, so that no text can turn what stands around it.
 */
export function balanceDirections(text: Text): Text {
  const open: string[] = [];
  if (typeof text === "string") return closed(text, open) + open.reverse().join("");
  const spans = text.map((span) => ({ ...span, text: closed(span.text, open) }));
  const last = spans.at(-1);
  if (last) last.text += open.reverse().join("");
  return spans;
}

function closed(text: string, open: string[]): string {
  return text.replace(bidi, (control) => {
    const end = opening.get(control);
    if (end) open.push(end);
    else if (open.at(-1) === control) open.pop();
    else return "";
    return control;
  });
}
