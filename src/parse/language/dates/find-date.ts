import type { When } from "../../../article/article.ts";
import { parseDigits } from "../numbers.ts";
import { withTime } from "./at-time.ts";
import { endsBefore } from "./calendar.ts";
import { calendarForms, partsOf } from "./calendar-forms.ts";
import { baseOf, searchedLength } from "./dates.ts";
import { type Form, type Mention, mentionsIn, type Reading } from "./form.ts";
import { joinRanges } from "./join-ranges.ts";
import { isAfterwards, isConditional, isPastMention } from "./past.ts";
import { relativeForms, relativeSign } from "./relative-forms.ts";
import { startOfStatement } from "./statement.ts";
import { stretchForms } from "./stretch-forms.ts";
import { rangeForms, spokenForms, yearlessForms } from "./yearless-forms.ts";

/** Languages whose prepositions and verbs in the past are not known well enough for a date without a year. */
const onlyWithYear = new Set(["tr", "he", "hi"]);
/** A day without a year within a sentence that is nearly a year ahead is rather that of the past weeks. */
const nearlyAYear = 300;

/** Forms, and what every text has that holds one of them: most texts hold none, and many forms are slow to try. */
type Group = { sign: RegExp; forms: Form[] };
const languages = new Map<string, Group[]>();

/**
 * Finds the date by which something is expected: the first one that a text states, at its start, after a preposition
 * such as "by" or "on", or after a comma or dash. It may be a range, a quarter and the like, or follow from the day of
 * the story. A date that is past or only mentioned is skipped.
 * @param published the day of the story; without it only dates are found that do not follow from it, past ones, too
 */
export function findDate(text: string, lang: string, published = ""): When | undefined {
  const searched = text.slice(0, searchedLength);
  const base = baseOf(lang);
  const mentions = joinRanges(searched, mentionsIn(searched, formsFor(searched, base), published), base);
  for (const mention of mentions) {
    const { reading } = mention;
    const from = reading && startOfStatement(searched, mention, base);
    if (!reading || from === undefined || isMentioned(searched, mention, reading, from, base, published))
      continue;
    const { start, end, ...when } = withTime(searched, from, mention.end, reading);
    return { ...when, text: searched.slice(start, end).trim() };
  }
  return undefined;
}

/** The forms that a text may hold. Where two of them fit, the first one counts: that which says more. */
function formsFor(text: string, lang: string): Form[] {
  return groupsOf(lang).flatMap(({ sign, forms }) => (sign.test(text) ? forms : []));
}

function groupsOf(lang: string): Group[] {
  const cached = languages.get(lang);
  if (cached) return cached;
  const parts = partsOf(lang);
  const month = new RegExp(`(?<!\\p{L})${parts.month("month")}|[月월]|\\p{Nd}\\.\\p{Nd}`, "iu");
  const year = /\p{Nd}{4}/u;
  const isKnown = !onlyWithYear.has(lang);
  const groups = [
    { sign: month, forms: isKnown ? [...rangeForms(lang, parts), ...spokenForms(lang, parts)] : [] },
    { sign: year, forms: [...stretchForms(lang), ...calendarForms(parts)] },
    { sign: month, forms: isKnown ? yearlessForms(lang, parts) : [] },
    { sign: relativeSign(lang), forms: relativeForms(lang) },
  ];
  languages.set(lang, groups);
  return groups;
}

/** Whether a date is only mentioned: it is past, or that of something else. */
function isMentioned(
  text: string,
  mention: Mention,
  reading: Reading,
  from: number,
  lang: string,
  published: string,
): boolean {
  const { date, until = date, named, relative } = reading;
  const isFirst = text.slice(0, from).trim() === "";
  if (isFirst && mention.end === text.trimEnd().length) return false;
  if (named === "decade" && endsBefore(until, published)) return true;
  if (!isFirst && (endsBefore(until, published) || isAfterwards(text, mention, from))) return true;
  const mayBePast = relative || !endsBefore(published, date);
  if (published && mayBePast && !isFirst && isPastMention(text, mention, from, lang)) return true;
  if (published && relative && mayBePast && isFirst && isPastMention(text, mention, from, lang)) return true;
  return relative === true && isDoubtful(text, mention, reading, published, isFirst);
}

function isDoubtful(
  text: string,
  mention: Mention,
  { date }: Reading,
  published: string,
  isFirst: boolean,
): boolean {
  if (mention.needs === "none") return isConditional(text, mention);
  const ahead = (Date.parse(date) - Date.parse(published.slice(0, 10))) / 86_400_000;
  return (!isFirst && ahead > nearlyAYear) || namesOtherYear(text, date.slice(0, 4), published.slice(0, 4));
}

/** Whether a text names a later year than that of the story which is not that of the date. */
function namesOtherYear(text: string, year: string, published: string): boolean {
  return [...text.matchAll(/(?<!\p{N})\p{Nd}{4}(?!\p{N})/gu)].some(([digits]) => {
    const named = parseDigits(digits);
    return named > Number(published) && named < 2200 && named !== Number(year);
  });
}
