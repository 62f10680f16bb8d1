import type { Text, When } from "../article/article.ts";
import { plain } from "../article/text.ts";
import { isoDate } from "./language/dates/calendar.ts";
import { findDate } from "./language/dates/find-date.ts";
import { type SettledStatus, statusAtStart } from "./language/statuses.ts";
import { sliceText } from "./spans.ts";

/** How an item begins that its author has settled: "Happened on 3 December 2026: …". */
export type SettledMark = {
  status: SettledStatus;
  /** The author's words, without the colon behind them. */
  words: Text;
  /** The day, month or year that they state. */
  date?: string;
  /** What stands behind the mark: the item. */
  text: Text;
};

/** The words up to the first colon that ends a mark: an ASCII colon needs white space after it. */
const beginning = /^[^:：\n]{1,80}(?::(?=\s)|：)/u;
/** The words up to the first dash with space around it, which may stand for the colon. */
const dashed = /^[^:：\n–—]{1,80}(?<=\s)[–—](?=\s)/u;
/** What may stand between status and date: nothing, or words that a comma or a bracket sets apart. */
const between = /^(?:[\s,，(（–—-]*|\s*[,，(（–—-].*)$/su;

/**
 * Splits a mark off an item: a status, alone or with a date, and a colon or a dash. "Done deals: …" is none, nor is a
 * mark without an item behind it.
 * @param published dates without a year are read against it
 */
export function splitSettledMark(text: Text, lang: string, published: string): SettledMark | undefined {
  return splitAt(beginning, text, lang, published) ?? splitAt(dashed, text, lang, published);
}

function splitAt(mark: RegExp, text: Text, lang: string, published: string): SettledMark | undefined {
  const all = plain(text);
  const skipped = all.length - all.trimStart().length;
  const head = mark.exec(all.trimStart())?.[0].slice(0, -1);
  const found = head === undefined ? undefined : statusAtStart(head, lang);
  if (head === undefined || !found) return undefined;
  const rest = head.slice(found.length).replace(/(?<![\s)）.,])[\s)）.,]+$/u, "");
  const when = rest.trim() === "" ? undefined : findDate(rest, lang, published);
  if (rest.trim() !== "" && !(when && rest.endsWith(when.text) && isSetApart(rest, when.text)))
    return undefined;
  const date = when && settledDate(when, published);
  const end = skipped + head.length;
  if (all.slice(end + 1).trim() === "") return undefined;
  const words = sliceText(text, skipped, skipped + head.trimEnd().length);
  return {
    status: found.status,
    words: hasLink(words) ? words : plain(words),
    ...(date && { date }),
    text: sliceText(text, end + 1),
  };
}

/** The date of what has happened: a day or month without a year is the last one, not the next. */
function settledDate({ date, relative }: When, published: string): string | undefined {
  if (!relative || date <= published.slice(0, date.length)) return date;
  const year = Number(date.slice(0, 4)) - 1;
  const [month, day] = date.split("-").slice(1).map(Number);
  return month === undefined ? undefined : isoDate(year, month, day);
}

function isSetApart(rest: string, date: string): boolean {
  return between.test(rest.slice(0, rest.length - date.length));
}

function hasLink(text: Text): boolean {
  return typeof text !== "string" && text.some(({ href }) => href !== undefined);
}
