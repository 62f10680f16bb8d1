import type { Correction } from "../../article/article.ts";
import {
  type FieldContext,
  itemsOf,
  type ListContext,
  type ListEntry,
  propertyOf,
  textOf,
  type Value,
} from "./entry.ts";
import { reportUnknownKey, wordsOf } from "./list-entries.ts";
import { parseStatedDate } from "./stated-date.ts";

const keys = ["date", "text", "note"];
const example = "a date with a text, as in `- 2026-11-24: An earlier version gave the wrong length`";

/**
 * Corrections, newest first, from `{ date, text }`, a map of one key, or texts that begin with a date and a colon. An
 * entry that is wrong is reported and left out; the others count.
 */
export function correctionsOf(value: Value, context: FieldContext): Correction[] | undefined {
  const corrections = itemsOf(value).flatMap((entry) => correctionOf(entry, context) ?? []);
  if (corrections.length === 0) return undefined;
  return corrections.sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
}

function correctionOf(entry: ListEntry, { locale, list }: FieldContext): Correction | undefined {
  const { date, text } = typeof entry === "string" ? inText(entry) : inMap(entry);
  const stated = parseStatedDate(date ?? "", locale);
  const isValid = stated && stated.later === undefined && text !== undefined;
  // A map of one key that is no date is an entry without a text.
  const isMap = entry instanceof Map && (entry.size > 1 || !date || !stated);
  const consequence = isValid ? "it is ignored" : "the entry is left out";
  const isReported =
    isMap && /\p{L}/u.test([...entry.keys()].join("")) && reportUnknownKey(entry, keys, list, consequence);
  if (isValid) return { date: stated.date, text };
  if (!isReported) complainOf(entry, date, text, list);
  return undefined;
}

function complainOf(
  entry: ListEntry,
  date: string | undefined,
  text: string | undefined,
  list: ListContext,
): void {
  const what =
    date === undefined
      ? "no date"
      : text === undefined
        ? "no text"
        : `a date that does not exist or is not clear, “${date}”`;
  list.complain(
    wordsOf(entry),
    `an entry of \`${list.name}\` has ${what}`,
    `the entry is left out; write ${example}`,
  );
}

type Stated = { date?: string | undefined; text?: string | undefined };

function inText(text: string): Stated {
  const { date, words } = /^(?<date>[^:：]{4,40})[:：]\s(?<words>.+)$/su.exec(text)?.groups ?? {};
  return { date, text: textOf(words) };
}

function inMap(map: Map<string, Value>): Stated {
  const [only] = map;
  if (map.size === 1 && only && !keys.includes(only[0].toLowerCase()))
    return { date: only[0], text: textOf(only[1]) };
  return { date: textOf(propertyOf(map, "date")), text: textOf(propertyOf(map, "text", "note")) };
}
