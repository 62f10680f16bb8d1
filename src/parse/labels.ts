import type { Text } from "../article/article.ts";
import { plain } from "../article/text.ts";
import { sliceText } from "./spans.ts";

/** The words up to the first colon that has a space behind it; one of full width needs none. */
const colon = /^([^:：\n]{1,60}?)[\s*_]*(?::(?=[\s*_]*\s|[*_]+$)|：)[\s*_]*/u;
/** A full stop behind a number ends no sentence: "1. Januar 2027". */
const sentence = /[!?;。？！…؟]|(?<!(?:^|\s)\p{Nd}{1,2})\.\s|^["'“‘«„]/u;
const quotation = /^["“„«「『]/u;
const date = /^\p{Nd}{4}(?:[-–/.]\p{Nd}{1,4}){0,2}$/u;

/** Divides an item into label and text, where it has a label: a few words before a colon. */
export function labelled(text: Text): { label?: string; text: Text } {
  const words = plain(text).trimStart();
  const skipped = plain(text).length - words.length;
  const match = colon.exec(words.slice(0, 120));
  const label = match?.[1]?.trim();
  if (!match || !label) return { text };
  const rest = sliceText(text, skipped + match[0].length);
  if (!isLabel(label, plain(rest)) || hasLink(sliceText(text, 0, skipped + match[0].length))) return { text };
  return { label, text: rest };
}

function isLabel(label: string, rest: string): boolean {
  if (rest.trim() === "" || sentence.test(label) || label.split(/\s+/u).length > 6) return false;
  // `He said: “…”` is a sentence that goes on.
  if (quotation.test(rest.trim()) && /\s\p{Ll}\S*$/u.test(label)) return false;
  return /\p{L}/u.test(label) || date.test(label);
}

/** A label is a plain string: one with a link stays in the text, so that the link is kept. */
function hasLink(text: Text): boolean {
  return typeof text !== "string" && text.some((span) => span.href !== undefined);
}
