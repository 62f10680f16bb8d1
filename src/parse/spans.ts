import type { Span, Text } from "../article/article.ts";
import { plain } from "../article/text.ts";
import { balanceDirections } from "./text/clean.ts";

/** The part of a text between two offsets of its plain text, with its marks. */
export function sliceText(text: Text, from: number, to = Number.POSITIVE_INFINITY): Text {
  if (typeof text === "string") return text.slice(from, to);
  const spans: Span[] = [];
  let at = 0;
  for (const span of text) {
    const part = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part) spans.push({ ...span, text: part });
    at += span.text.length;
  }
  return spans;
}

/** Joins texts without anything between them. */
export function concatTexts(...texts: Text[]): Text {
  if (texts.every((text) => typeof text === "string")) return texts.join("");
  return texts.flatMap((text) => (typeof text === "string" ? [{ text }] : text));
}

/**
 * A line break that the author set, in a text before it is tidied; a line end alone is a space. A LINE SEPARATOR never
 * comes from a file, since `cleanText` makes a line end of it.
 */
export const lineBreak = "\u2028\n";

/**
 * A text as it goes into the article: white space and line breaks collapsed and trimmed, equal spans merged, direction
 * controls balanced, a plain string where nothing is marked.
 */
export function tidyText(text: string): string;
export function tidyText(text: Text): Text;
export function tidyText(text: Text): Text {
  return tidy(text, collapse);
}

/** As `tidyText`, but each line break of the author becomes "\n". */
export function tidyLines(text: Text): Text {
  return tidy(text, collapseLines);
}

type Collapse = (text: string) => string;

function tidy(text: Text, change: Collapse): Text {
  if (typeof text === "string") return balanceDirections(change(text).trim());
  const spans = trimmed(merged(text, change));
  const isMarked = spans.some((span) => span.marks || span.href);
  return balanceDirections(isMarked ? spans : plain(spans));
}

/** Leaves no-break spaces as the author set them, and removes soft hyphens. */
function collapse(text: string): string {
  return text.replace(/\u00ad/gu, "").replace(/[ \t\n\u2028]+/gu, " ");
}

function collapseLines(text: string): string {
  return text
    .replace(/\u00ad/gu, "")
    .replace(/[ \t\n\u2028]+/gu, (space) => (space.includes("\u2028") ? "\u2028" : " "))
    .replaceAll("\u2028", "\n");
}

function merged(spans: Span[], change: Collapse): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    let text = change(span.text);
    if (last?.text.endsWith("\n")) text = text.replace(/^[ \n]/u, "");
    else if (last?.text.endsWith(" ")) text = text.replace(/^ /u, "");
    if (last && text.startsWith("\n")) last.text = last.text.trimEnd();
    if (!text) continue;
    if (last && sameMarks(last, span)) last.text += text;
    else result.push({ ...span, text });
  }
  return result;
}

function trimmed(spans: Span[]): Span[] {
  const first = spans[0];
  if (first) first.text = first.text.trimStart();
  const last = spans.at(-1);
  if (last) last.text = last.text.trimEnd();
  return spans.filter((span) => span.text);
}

function sameMarks(a: Span, b: Span): boolean {
  return a.href === b.href && a.marks?.join() === b.marks?.join();
}
