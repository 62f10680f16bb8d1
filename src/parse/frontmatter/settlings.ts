import { isoDate } from "../language/dates/calendar.ts";
import { findDate } from "../language/dates/find-date.ts";
import { statusNamed } from "../language/statuses.ts";
import type { Settling } from "../relations.ts";
import { itemsOf, type ListContext, type ListEntry, propertyOf, textOf, type Value } from "./entry.ts";
import { reportUnknownKey, wordsOf } from "./list-entries.ts";

type Context = ListContext & { lang: string };

const keys = ["item", "status", "date"];
const ignored = "the entry is ignored";

/** The items that a story settles. An entry that is wrong is reported, and settles nothing; the others count. */
export function settlingsOf(value: Value, context: Context): Settling[] | undefined {
  const settlings = itemsOf(value).flatMap((entry) => settlingOf(entry, context) ?? []);
  return settlings.length > 0 ? settlings : undefined;
}

function settlingOf(entry: ListEntry, context: Context): Settling | undefined {
  const { lang, positionOf } = context;
  const isKnown =
    typeof entry === "string" || !reportUnknownKey(entry, keys, context, ignored, keyMeant(lang));
  if (!isKnown) return undefined;
  const stated = (key: string) => (entry instanceof Map ? textOf(propertyOf(entry, key)) : undefined);
  const key = typeof entry === "string" ? entry.trim() : (stated("item") ?? "");
  const { name, item } = /^(?<name>[^#]+)#(?<item>.+)$/su.exec(key)?.groups ?? {};
  const [words, day] = [stated("status"), stated("date")];
  const status = words === undefined ? "happened" : statusNamed(words, lang);
  const date = day === undefined ? undefined : dateOf(day, lang);
  if (!name || !item) return complainOfItem(key, entry, context);
  if (!status) return complainOf("status", words, statusRemedy, entry, context);
  if (day !== undefined && !date) return complainOf("date", day, dateRemedy, entry, context);
  return { name: name.trim(), item: item.trim(), status, ...(date && { date }), ...positionOf(key) };
}

const statusRemedy = "`happened`, `did not happen` or `overtaken`";
const dateRemedy = "a day, a month or a year that exists, as in 2026-12-01, 2026-12 or 2026";

function complainOf(key: string, words = "", remedy: string, entry: ListEntry, context: Context): undefined {
  const message = `an entry of \`${context.name}\` has an invalid \`${key}\`: “${words}”`;
  context.complain(wordsOf(entry), message, `${ignored}; write ${remedy}`);
}

function complainOfItem(key: string, entry: ListEntry, { name, complain }: Context): undefined {
  const what = key ? `: “${key}”` : "";
  complain(
    wordsOf(entry),
    `an entry of \`${name}\` names no item${what}`,
    `${ignored}; write \`slug#item\`, or a map such as \`{ item: slug#item, status: did not happen, date: 2026-12-01 }\``,
  );
}

/** The key that a value under an unknown one belongs to. */
const keyMeant = (lang: string) => (value: string) =>
  statusNamed(value, lang)
    ? "status"
    : dateOf(value, lang)
      ? "date"
      : value.includes("#")
        ? "item"
        : undefined;

/** A day, a month or a year, in figures or in words. */
function dateOf(text: string, lang: string): string | undefined {
  const figures = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text)?.slice(1);
  if (!figures) return findDate(text, lang)?.date;
  const [year = 0, month, day] = figures.flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return isoDate(year, month, day);
}
