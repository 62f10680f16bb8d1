import { escapeRegExp } from "../phrases.ts";
import { isUnspaced, type Mention } from "./form.ts";
import { weekdays } from "./names.ts";
import { prepositions, rangePrepositions } from "./prepositions.ts";

/** What introduces a date in a language, and what introduces only a range. */
type Introductions = { single: RegExp | undefined; range: RegExp | undefined };
const languages = new Map<string, Introductions>();
const weekdayNames = new Map<string, RegExp>();
/** What belongs to something else: "the law of Thursday, 10 December". */
const belonging =
  /(?<!\p{L})(?:of|since|the|from|that|last|von|vom|seit|des|de|du|depuis|del?|desde|di|da|dal|van|от|с|od|من|منذ)\s$/iu;

/**
 * The offset of the words that state a date, or undefined where the text only mentions it in passing: a statement
 * is at the start of the text, after a preposition such as "by" or "on", or after a comma or dash.
 */
export function startOfStatement(text: string, mention: Mention, lang: string): number | undefined {
  const { start, end, needs } = mention;
  if (needs === "none") return start;
  const { single, range } = introductionsOf(lang);
  const before = text.slice(Math.max(0, start - 60), start);
  const words = single?.exec(before)?.[1] ?? (mention.reading?.until ? range?.exec(before)?.[1] : undefined);
  if (words && needs && !isLikelyYear(text.slice(start, end), words)) return undefined;
  if (words) return start - words.length;
  if (needs) return text.trim().length === end - start ? start : undefined;
  if (!single || /(?:^|[,،;:(（[–—-])\s*$/u.test(before)) return start;
  return isUnmistakable(text, mention, lang) && !belonging.test(before) ? start : undefined;
}

/** Whether a day needs no preposition: "rules Thursday, 10 December", and in English "votes December 10." */
function isUnmistakable(text: string, { start, end, reading }: Mention, lang: string): boolean {
  if (reading?.date.length !== 10) return false;
  const words = text.slice(start, end);
  if (lang === "en" && /^\p{Lu}/u.test(words)) return /^\s*(?:$|[.,;)])/u.test(text.slice(end, end + 9));
  const names =
    weekdayNames.get(lang) ??
    new RegExp(`^(?:${weekdays(lang).map(escapeRegExp).join("|")})(?!\\p{L})`, "iu");
  weekdayNames.set(lang, names);
  return names.test(words);
}

/** Tells a year from a quantity after a word such as "by": it is between 1900 and 2199, and has no "the" before it. */
function isLikelyYear(number: string, words: string): boolean {
  return !/^\p{Nd}/u.test(number) || (/^(?:19|20|21|١٩|٢٠|٢١)/u.test(number) && !/\bthe\s$/iu.test(words));
}

function introductionsOf(lang: string): Introductions {
  const cached = languages.get(lang);
  if (cached) return cached;
  const introductions = {
    single: introduction(prepositions.get(lang), lang),
    range: introduction(rangePrepositions.get(lang), lang),
  };
  languages.set(lang, introductions);
  return introductions;
}

function introduction(words: string | undefined, lang: string): RegExp | undefined {
  const gap = lang === "zh" ? "" : isUnspaced(lang) ? "[\\s-]?\\s{0,9}" : "[\\s-]\\s{0,9}";
  return words === undefined
    ? undefined
    : new RegExp(`(?:^|[\\s(\\[“"«,;:–—]${lang === "zh" ? "|" : ""})((?:${words})${gap})$`, "iu");
}
