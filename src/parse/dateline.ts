import { daysIn } from "./language/dates/dates.ts";

const capital = "[\\p{Lu}\\p{Lo}]";
const word = `${capital}[\\p{L}\\p{M}.'’/-]*`;
/** A month in lower case before a year, or a day, month and year in digits. */
const datePart =
  "\\p{Nd}{1,4}(?:[./-]\\p{Nd}{1,2}[./-]\\p{Nd}{2,4})?\\.?|de|le|el|den|\\p{Ll}{3,9}\\.?(?=(?: de)?,?\\s\\p{Nd}{4})";
const place = `${word}(?:[,،]?\\s(?:${word}|${datePart})){0,8}`;
const dash = "\\s*(?:\\s(?:-{1,2}|–)|—|-{2}|–|\\.\\s?[-–—]{1,2})\\s*";
const agency = "(?:\\s?[-–—]{1,2})?\\s?(?:\\([^()\\n]{2,40}\\)|/[\\p{L}\\p{Nd} .-]{2,40}/)";
/** Datelines: `MOSCOW (Reuters) - `, `Paris, 3 March (AFP) – `, `PORT HOLLOW, Maine, Nov. 23, 2026 /PRNewswire/ -- `, `BERLIN — `. */
const datelines = [
  new RegExp(`^${place}${agency}${dash}`, "u"),
  /^\p{Lu}[\p{Lu}\p{M}.'’/-]+(?:\s[\p{Lu}\p{M}.'’/-]+){0,3}(?:,\s[\p{L}\p{N}. ]{3,20})?\s*(?:\s(?:-{1,2}|–)|—)\s*(?=["“„«(]?[^\p{Ll}\s])/u,
  // Datelines whose date has no year: `Puerto Hueco, 23 nov (EFE).- `, `ПОРТ-ХОЛЛОУ, 23 ноября. /ТАСС/. `.
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2},\s\p{Nd}{1,2}\s\p{L}{3,9}\.?\s(?:\/[\p{L} -]{2,30}\/|\([\p{L} -]{2,30}\))\s?\.?\s?[-–—]{0,2}\s/u,
  // The agency comes before the place: `(ANSA) - PORTO, 23 NOV - `
  /^\(\p{Lu}{2,12}\)\s[-–—]\s\p{Lu}[\p{Lu} -]{1,30},\s\p{Nd}{1,2}\s\p{Lu}{3,4}\s[-–—]\s/u,
  // `【ポートホロー共同】`
  /^【[\p{L}・、\p{Nd}]{2,20}】/u,
];
const withAgencyOnly = new RegExp(`^\\([\\p{Lu}][\\p{L} ]{1,30}\\)${dash}`, "u");
const withDate = new RegExp(`^${place}(?:${dash}|[:：]\\s|$)`, "u");
const alone = new RegExp(`^${place}(?:${agency})?(?:${dash})?$`, "u");
const longestDateline = 120;

/** The length of the dateline that a text begins with: place, date and agency up to the dash; 0 where there is none. */
export function datelineLength(text: string, lang: string): number {
  const beginning = text.slice(0, longestDateline);
  const lengths = [...datelines, withAgencyOnly].map((dateline) => dateline.exec(beginning)?.[0].length ?? 0);
  const dated = withDate.exec(beginning)?.[0] ?? "";
  return Math.max(...lengths, datelineDate(dated, lang) ? dated.length : 0);
}

/** Whether a line is nothing but a place with a date, or a place with an agency. */
export function isDatelineAlone(text: string, lang: string): boolean {
  if (text.length > longestDateline || !alone.test(text)) return false;
  const [day] = daysOf(text, lang);
  return day
    ? day.start > 0 && /,\s*(?:\p{L}+\.?\s)?$/u.test(text.slice(0, day.start))
    : / \([\p{L} ]{2,20}\)\s?[-–—]{1,2}$/u.test(text);
}

/** The day with a year in the dateline that a text begins with. */
export function datelineDate(text: string, lang: string): string | undefined {
  return daysOf(text.slice(0, longestDateline), lang)[0]?.date;
}

/** Datelines are often in the language of their agency, whatever that of the edition. */
const languages = ["en", "fr", "de", "es", "it", "pt", "nl"];

function daysOf(text: string, lang: string) {
  if (!/\p{Nd}{4}/u.test(text)) return [];
  for (const one of new Set([lang, ...languages])) {
    const days = daysIn(text, one);
    if (days.length > 0) return days;
  }
  return [];
}
