import { parseDigits } from "../numbers.ts";
import { escapeRegExp } from "../phrases.ts";
import { isNextTo, isoDate } from "./calendar.ts";
import { monthOf, type Parts } from "./calendar-forms.ts";
import { type Form, isUnspaced, type Reading, type Surroundings } from "./form.ts";
import { longMonthNames } from "./names.ts";
import { spokenDay, spokenDays } from "./spoken-days.ts";
import { stretchWords } from "./stretch-words.ts";

type Groups = Record<string, string | undefined>;
/** Words between two dates that do not make a range of them, unless "between" stands before. */
type Links = { pattern: string; and: RegExp; between: RegExp };

/** Forms of ranges whose first part has no year of its own, with one at the end or without any. */
export function rangeForms(lang: string, { month, day, weekday, year, of, edge, months }: Parts): Form[] {
  const { pattern: link, and, between } = linksOf(lang);
  const end = `(?:,?\\s+${of}${year})?(?!\\p{N})`;
  const [d, m, lastDay, lastMonth] = [day("day"), month("month"), day("lastDay"), month("lastMonth")];
  const sources = [
    `${weekday}${d}${link}${weekday}${lastDay}\\s+${of}${m}${end}`,
    `${weekday}${d}\\s+${of}${m}${link}${weekday}${lastDay}\\s+${of}${lastMonth}${end}`,
    `${weekday}${m}\\s+${d}${link}${lastDay}(?:,?\\s+${year})?(?!\\p{N})(?!\\s+\\p{L}*\\p{N})`,
    `${weekday}${m}\\s+${d}${link}${weekday}${lastMonth}\\s+${lastDay}(?:,?\\s+${year})?(?!\\p{N})`,
    `${m}${link}${lastMonth}(?:,?\\s+${of}${year})?(?!\\s?\\p{N})`,
    "(?:(?<year>\\p{Nd}{4})\\s?[年년]\\s?)?(?<month>\\p{Nd}{1,2})\\s?[月월]\\s?(?<day>\\p{Nd}{1,2})\\s?[日号일]?\\s?(?:から|至|到|부터|[-–~～〜])\\s?(?:(?<lastMonth>\\p{Nd}{1,2})\\s?[月월]\\s?)?(?<lastDay>\\p{Nd}{1,2})\\s?[日号일]",
    "(?:(?<year>\\p{Nd}{4})\\s?[年년]\\s?)?(?<month>\\p{Nd}{1,2})\\s?[月월]?(?:から|至|到|부터|[-–~～〜])\\s?(?<lastMonth>\\p{Nd}{1,2})\\s?[月월](?!\\s?\\p{Nd})",
  ];
  return sources.map((source) => ({
    pattern: new RegExp(edge + source, "giu"),
    read: (groups, at) => {
      const first = [monthOf(groups.month, months), dayOf(groups.day)];
      const last = [groups.lastMonth ? monthOf(groups.lastMonth, months) : first[0], dayOf(groups.lastDay)];
      const isApart = and.test(groups.link ?? "") && !between.test(at.before);
      const range = isReversed(first, last)
        ? undefined
        : readRange(groups.year, first, last, isApart, at.published);
      return range && isMove(at.before) ? lastOf(range) : range;
    },
  }));
}

type Part = (number | undefined)[];

/** Whether two days of one month are in the wrong order: "3 to 1 March" is a slip, and no year. */
function isReversed([month, day = 0]: Part, [lastMonth, lastDay = 0]: Part): boolean {
  return month === lastMonth && day > lastDay;
}

/** Of "moved from 3 March to 4 April" the new date. */
export function lastOf({ date, until = date, named: _, ...rest }: Reading): Reading {
  return { ...rest, date: until };
}

const moved =
  /(?<!\p{L})(?:moved|postponed|delayed|rescheduled|shifted|deferred|changed|(?:put|pushed|brought) (?:back|off|forward))(?: back| forward)? from (?:the )?$/iu;

/** Whether the words before two dates say that the one has taken the place of the other. */
export function isMove(before: string): boolean {
  return moved.test(before.slice(-40));
}

function readRange(
  year: string | undefined,
  first: Part,
  last: Part,
  isApart: boolean,
  published: string,
): Reading | undefined {
  const until = year ? isoDate(parseDigits(year), ...last) : nextOf(last, nextOf(first, published) ?? "");
  if (until === undefined) return undefined;
  const lastYear = Number(until.slice(0, 4));
  const inSameYear = isoDate(lastYear, ...first);
  const date = inSameYear && inSameYear > until ? isoDate(lastYear - 1, ...first) : inSameYear;
  if (date === undefined || date.length !== until.length) return undefined;
  const relative = year ? {} : { relative: true as const };
  // "10 and 11 December" is a range, "10 and 17 December" is not.
  return isApart && !isNextTo(date, until) ? { date, ...relative } : { date, until, ...relative };
}

/** Forms of days in words, with a year or without: "the tenth of December 2026". */
export function spokenForms(lang: string, { month, weekday, of, edge, months }: Parts): Form[] {
  const spoken = spokenDays(lang);
  if (!spoken) return [];
  const source = `${weekday}(?:the\\s+)?(?<day>${spoken})\\s+${of}${month("month")}(?:,?\\s+${of}(?<year>\\p{Nd}{4}))?(?!\\p{N})`;
  return [
    {
      pattern: new RegExp(edge + source, "giu"),
      read: (groups, at) => readYearless(groups, lang, months, at),
    },
  ];
}

/** "In March next year" is only as exact as "next year". */
const notNextYear =
  "(?!\\s+(?:of\\s)?next\\s+year|\\s+(?:des\\s)?(?:nächsten|kommenden)\\s+Jahres|\\s+de\\sl[’']an|\\s+del\\s(?:próximo|año)|\\s+del\\sprossimo)";

/** Forms of days and months without a year: the next such day or month from that of the story on. */
export function yearlessForms(lang: string, { month, day, weekday, of, edge, months }: Parts): Form[] {
  const names = longMonthNames(lang);
  const alone = `(?<month>${names.map(({ text }) => escapeRegExp(text)).join("|")})(?![\\p{L}\\p{M}])(?!\\.?\\s?\\p{N})${notNextYear}`;
  const noYear = `${notNextYear}(?!,?\\s(?:${of})?\\p{Nd}{4})(?!\\p{N})`;
  const days = [
    `${weekday}${day("day")}\\s+${of}${month("month")}${noYear}`,
    `${weekday}${month("month")}\\s+${day("day")}(?![\\p{L}\\p{N}]|[.:,]\\p{N}|\\s?(?:%|per\\s?cent)|\\s+\\p{Ll}+s\\s)${notNextYear}`,
    "(?<month>\\p{Nd}{1,2})\\s?[月월]\\s?(?<day>\\p{Nd}{1,2})\\s?[日号號일]",
    // "am 10.12."
    ...(lang === "de" ? ["(?<day>\\p{Nd}{1,2})\\.(?<month>\\p{Nd}{1,2})\\.(?!\\p{N})"] : []),
  ];
  return [
    ...days.map(
      (source): Form => ({
        pattern: new RegExp(edge + source, "giu"),
        read: (groups, at) => readYearless(groups, lang, months, at),
      }),
    ),
    ...(names.length > 0
      ? [
          {
            pattern: new RegExp(edge + alone, "giu"),
            needs: "preposition" as const,
            // "May" and "March" are other words in lower case.
            read: (groups: Groups, at: Surroundings) =>
              lang === "en" && /^\p{Ll}/u.test(at.words) ? undefined : readYearless(groups, lang, months, at),
          },
        ]
      : []),
  ];
}

function readYearless(
  groups: Groups,
  lang: string,
  months: Parts["months"],
  { published }: Surroundings,
): Reading | undefined {
  const day = groups.day && (spokenDay(groups.day, lang) ?? parseDigits(groups.day));
  const part = [monthOf(groups.month, months), day || undefined];
  if (groups.year) {
    const date = isoDate(parseDigits(groups.year), ...part);
    return date === undefined ? undefined : { date };
  }
  const date = nextOf(part, published);
  return date === undefined ? undefined : { date, relative: true };
}

/** The next month or day of a month from a day on. A leap day may be up to eight years away. */
function nextOf(part: Part, from: string): string | undefined {
  const year = Number(from.slice(0, 4));
  if (!year || part[0] === undefined) return undefined;
  return [year, year + 1]
    .map((one) => isoDate(one, ...part))
    .find((date) => date !== undefined && date >= from.slice(0, date.length));
}

function dayOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDigits(text);
}

/** The words between two dates, and dashes. */
export function linksOf(lang: string): Links {
  const { to = "to", and = "and", between = "between" } = stretchWords(lang);
  // In Arabic "and" is a letter before the next word; Chinese and Japanese have no spaces.
  const [gap, end] = isUnspaced(lang) ? ["\\s?", "\\s?"] : ["\\s+", lang === "ar" ? "\\s?" : "\\s+"];
  return {
    pattern: `(?<link>\\s?[-–—/]\\s?|${gap}(?:(?:${to})${gap}|(?:${and})${end}))`,
    and: new RegExp(`^${gap}(?:${and})${end}$`, "iu"),
    between: new RegExp(`(?<!\\p{L})(?:${between})\\s{1,9}(?:\\p{L}{1,20},?\\s)?$`, "iu"),
  };
}
