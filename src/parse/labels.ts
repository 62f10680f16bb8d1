import type { Text } from "../article/article.ts";
import { plain } from "../article/text.ts";
import { findDate } from "./language/dates/find-date.ts";
import { timesOfDay } from "./language/time-of-day.ts";
import { sliceText } from "./spans.ts";

/** The words up to the first colon, except that of a time. An ASCII colon needs white space after it, a full-width one does not. */
const colon = /^((?:[^:：\n]|(?<=\p{Nd}):(?=\p{Nd}{2})){1,60}?)[\s*_]*(?::(?=[\s*_]*\s|[*_]+$)|：)[\s*_]*/u;
/** What no label contains. The full stop of an ordinal does not end a sentence: "1. Januar 2027". */
const sentence = /[!?;。？！…؟]|(?<!(?:^|\s)\p{Nd}{1,2})\.\s|^["'“‘«„]/u;
const quotation = /^["“„«「『]/u;
const date = /^\p{Nd}{4}(?:[-–/.]\p{Nd}{1,4}){0,2}$/u;
const mostWords = 6;
const mostDashWords = 4;

/** The words up to the first dash with space around it. */
const dash = /^([^–—\n]{1,40}?)\s+(?:[–—]|-{1,2})\s+(?=\S)/u;

/** Splits each text of a list at its first dash, where all of them begin with a few words before one: "Farms – …". */
export function splitDashLabels(texts: Text[]): { label: string; text: Text }[] | undefined {
  const split = texts.flatMap((text) => {
    const match = dash.exec(plain(text).slice(0, 120));
    const label = match?.[1]?.trim() ?? "";
    const isShort =
      label.split(/\s+/u).length <= mostDashWords && /\p{L}/u.test(label) && !sentence.test(label);
    return match && isShort && !hasLink(sliceText(text, 0, match[0].length))
      ? [{ label, text: sliceText(text, match[0].length) }]
      : [];
  });
  return texts.length > 1 && split.length === texts.length ? split : undefined;
}

/**
 * Splits an item into label and text, where it begins with a label: a few words before a colon, or a date with its time.
 * @param lang that of the item; without it no long date is found
 */
export function splitLabel(text: Text, lang?: string): { label?: string; text: Text } {
  const words = plain(text).trimStart();
  const skipped = plain(text).length - words.length;
  const match = colon.exec(words.slice(0, 120));
  const label = match?.[1]?.trim();
  if (!match || !label) return { text };
  const end = skipped + match[0].length;
  const rest = sliceText(text, end);
  // A label is a plain string: one that holds a link stays in the text, so that the link is not lost.
  const isSplit = isLabel(label, plain(rest)) || (lang !== undefined && isMoment(label, plain(rest), lang));
  return isSplit && !hasLink(sliceText(text, 0, end)) ? { label, text: rest } : { text };
}

function isLabel(label: string, rest: string): boolean {
  if (rest.trim() === "" || sentence.test(label) || label.split(/\s+/u).length > mostWords) return false;
  // `He said: “…”` is a sentence, not a label.
  if (quotation.test(rest.trim()) && /\s\p{Ll}\S*$/u.test(label)) return false;
  return /\p{L}/u.test(label) || date.test(label);
}

/** Whether a label is a date and a time, however many words and full stops these have: "9 a.m. on 3 March 2027". */
function isMoment(label: string, rest: string, lang: string): boolean {
  if (rest.trim() === "" || !/\p{Nd}/u.test(label)) return false;
  const { text } = findDate(label, lang) ?? {};
  if (text === undefined || !label.startsWith(text)) return false;
  const behind = label.slice(text.length);
  return behind === "" || (/^,\s/u.test(behind) && timesOfDay(behind).some(({ isBare }) => !isBare));
}

function hasLink(text: Text): boolean {
  return typeof text !== "string" && text.some((span) => span.href !== undefined);
}
