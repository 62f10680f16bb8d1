import { type TimeOfDay, timesOfDay } from "../time-of-day.ts";
import { offsetText, zoneOffset } from "../time-zones.ts";
import type { Reading } from "./form.ts";

/** What may stand between a day and its time. */
const gap =
  /^(?:[,،、]?\s?[(（]?(?:at|from|um|ab|gegen|à|dès|a las?|a partir de las?|alle|dalle|às|om|vanaf|klockan|kl\.?|o|в|о|об|на|godz\.|الساعة|في الساعة|عند الساعة|в)?\s?|\s?[–—-]\s)$/iu;
const comma = /^[,،]?\s?$/u;
const introduced = /(?<!\p{L})(?:at|from|um|ab|gegen|à|a las?|alle|às|om|kl\.?|o|в|о|الساعة)\s$/iu;
/** A zone right behind a time; in lower case only in words: "heure de Paris". */
const zone =
  /^,?\s?[(（]?(?:(?:GMT|UTC|Z|[A-ZМС]{2,5})(?![\p{L}\p{N}])(?:\s?[+−–-]\s?\p{Nd}{1,2}(?::?\p{Nd}{2})?)?|[+−-]\p{Nd}{1,2}:\p{Nd}{2}|(?:\p{Lu}[\p{L}.'-]+\s){1,2}time(?!\p{L})|(?:heure de|hora de|ora di|hora do|tid i|بتوقيت)\s\p{L}+)[)）]?/u;
/** How far from a day its time is searched, in characters. */
const reach = 60;

type Dated = Reading & { start: number; end: number };

/** Adds the time, and its zone, that stands directly behind or before a day. */
export function withTime(text: string, start: number, end: number, reading: Reading): Dated {
  const { date, until } = reading;
  if (date.length !== 10 || until) return { ...reading, start, end };
  const behind = text.slice(end, end + reach);
  const [after] = timesOfDay(behind);
  if (after && isClear(behind, after) && gap.test(behind.slice(0, after.start)))
    return timed(reading, start, end + after.end, after, text);
  const offset = Math.max(0, start - reach);
  const before = text.slice(offset, start);
  const last = timesOfDay(before).at(-1);
  if (!last || !isClear(before, last)) return { ...reading, start, end };
  const zoneEnd = last.end + zoneLength(before.slice(last.end));
  if (!comma.test(before.slice(zoneEnd))) return { ...reading, start, end };
  const word = introduced.exec(before.slice(0, last.start))?.[0].length ?? 0;
  return {
    ...timed(reading, 0, 0, { ...last, end: offset + last.end }, text),
    start: offset + last.start - word,
    end,
  };
}

/** A number such as `10.30` may also be an amount, unless a word makes it a time. */
function isClear(text: string, { start, end, minutes, isBare }: TimeOfDay): boolean {
  const isAmount =
    /^\p{Nd}{1,2}\.\p{Nd}{2}\s*$/u.test(text.slice(start, end)) && !introduced.test(text.slice(0, start));
  return !isBare && !isAmount && minutes <= 1440;
}

function timed(
  reading: Reading,
  start: number,
  end: number,
  { minutes, end: timeEnd }: TimeOfDay,
  text: string,
): Dated {
  const hours = Math.floor(minutes / 60);
  const time = [hours, minutes % 60].map((number) => `${number}`.padStart(2, "0")).join(":");
  const behind = text.slice(end || timeEnd, (end || timeEnd) + reach);
  const length = zoneLength(behind);
  const offset = length > 0 ? zoneOffset(behind.slice(0, length), `${reading.date}T${time}`) : undefined;
  if (offset === undefined) return { ...reading, time, start, end };
  return { ...reading, time, zone: offsetText(offset), start, end: end + length };
}

function zoneLength(text: string): number {
  return zone.exec(text)?.[0].length ?? 0;
}
