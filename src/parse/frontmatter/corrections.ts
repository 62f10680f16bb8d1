import type { Correction } from "../../article/article.ts";
import { type FieldContext, itemsOf, propertyOf, textOf, type Value } from "./entry.ts";
import { parseStatedDate } from "./stated-date.ts";

/** Corrections, newest first, from `{ date, text }`, a map of one key, or texts that begin with a date and a colon. */
export function correctionsOf(value: Value, { locale }: FieldContext): Correction[] | undefined {
  const corrections = itemsOf(value).flatMap((one) => {
    const { date = "", text } = typeof one === "string" ? inText(one) : inMap(one);
    const stated = parseStatedDate(date, locale);
    return stated && stated.later === undefined && text ? [{ date: stated.date, text }] : [];
  });
  if (corrections.length === 0 || corrections.length < itemsOf(value).length) return undefined;
  return corrections.sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
}

type Stated = { date?: string | undefined; text?: string | undefined };

function inText(text: string): Stated {
  const { date, words } = /^(?<date>[^:：]{4,40})[:：]\s(?<words>.+)$/su.exec(text)?.groups ?? {};
  return { date, text: textOf(words) };
}

function inMap(map: Map<string, Value>): Stated {
  const [only] = map;
  if (map.size === 1 && only) return { date: only[0], text: textOf(only[1]) };
  return { date: textOf(propertyOf(map, "date")), text: textOf(propertyOf(map, "text", "note")) };
}
