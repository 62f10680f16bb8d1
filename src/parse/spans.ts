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
 * A text as it goes into the article: white space collapsed and trimmed, equal spans merged, direction
 * controls balanced, a plain string where nothing is marked.
 */
export function tidyText(text: string): string;
export function tidyText(text: Text): Text;
export function tidyText(text: Text): Text {
  if (typeof text === "string") return balanceDirections(collapse(text).trim());
  const spans = trimmed(merged(text));
  return spans.some((span) => span.marks || span.href) ? balanceDirections(spans) : tidyText(plain(spans));
}

/** Leaves no-break spaces as the author set them, and removes soft hyphens. */
function collapse(text: string): string {
  return text.replace(/\u00ad/gu, "").replace(/[ \t\n]+/gu, " ");
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    let text = collapse(span.text);
    if (last?.text.endsWith(" ")) text = text.replace(/^ /u, "");
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
