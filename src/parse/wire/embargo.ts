import { namesMonthOrWeekday } from "../language/dates/dates.ts";
import { latestMoment, type Moment } from "../language/moment.ts";
import { languagesOf, type Meaning, phrasePattern, phrases } from "../language/phrases.ts";
import type { Position } from "../problem.ts";
import type { Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import { mailFieldOf } from "./mail-head.ts";
import { embargoLanguage } from "./moment-first.ts";
import { unframed, type WireLine } from "./wire-line.ts";

/** An embargo that lines of a story state. */
export type Embargo = {
  /** Absent where the embargo has ended. */
  condition?: ReleaseCondition;
  /** Number of lines that are nothing but the statement. */
  lines: number;
  /** A headline that stands behind the statement on its line. */
  headline?: string;
  /** The day that the statement calls the date of release. */
  date?: string;
};
type Statement = {
  kind: "embargo" | "embargoWord" | "releaseTime";
  words: string;
  rest: string;
  langs: string[];
};

/** A longer line holds more than the statement, and stays in the body. */
const longestStatement = 240;
const longestProse = 1000;
/** Lines below the first one on which a moment may stand. */
const mostLines = 3;
/** Words that stand before the word for an embargo in a line that states one. */
const opening =
  "(?:(?:streng|vertraulich|strikt|confidentiel|confidencial|riservato|vertrouwelijk|secret|subject|betreff|objet|asunto|oggetto|onderwerp|тема|fwd?|re|wg|aw|tr|rv|press|news|media|release|releases|this|the|these|all|any|contents?|information|in|of|herein|contained|document|story|article|" +
  "report|text|copy|material|materials|is|are|remains?|please|note|that|attention|important|nb|strictly|strict|confidential|" +
  "following|attached|enclosed|below|it|publication|transmission|draft|final|entwurf|brouillon|borrador|bozza|rascunho|черновик|" +
  "sie|die|den|der|folgende|redaktionen|pressemitteilung|presseinformation|medienmitteilung|pressemeldung|achtung|wichtig|bitte|beachten|" +
  "communiqué|de|presse|attention|strictement|nota|prensa|comunicado|comunicato|stampa|persbericht|attenzione|atención|" +
  "пресс-релиз|внимание|pressmeddelande|pressemeddelelse|pressemelding|tiedote)[\\s:;,.–—|/!-]+){0,12}";
const meanings = ["embargo", "embargoWord", "releaseTime"] as const;
const patterns = languagesOf("embargo").flatMap((lang) =>
  meanings.map((kind) => ({ kind, lang, pattern: patternOf(kind, lang) })),
);
const clockTime = /\p{Nd}\s?(?:a\.?m\.?|p\.?m\.?|uhr|h|:\p{Nd}{2})(?!\p{L})/iu;
/** A moment that cannot be computed, but is one: "until", a day without a year, "the launch". */
const vagueMoment =
  /\p{Nd}{1,2}[./]\p{Nd}{1,2}|\p{Nd}[月日]|(?<!\p{L})(?:until|till|tba|tbc|tomorrow|tonight|noon|midnight|launch|further notice|morgen|demain|mañana)(?!\p{L})/iu;
/** Names of a date that a release has even when it is out already. */
const dateName = /(?:(?:release|publication|publish) date|veröffentlichungsdatum)$/iu;
/** Words that forbid publication without an end. */
const ban =
  /(?:not for (?:publication|release|broadcast)|do not (?:publish|release)|nicht zur veröffentlichung|nicht für die veröffentlichung|ne pas (?:publier|diffuser)|no publicar|non pubblicare|niet (?:publiceren|voor publicatie)|не публиковать)(?!\p{L})/iu;
/** What follows the word for an embargo where a moment comes next. */
const continuation =
  /^\s*(?:[(,]|\p{N}|(?:until|till|to|at|sino|fino|hasta|bis|até|tot|till|til|indtil|до)(?!\p{L})|jusqu|for\s(?:the\s)?(?:\p{N}|release|publication|use|broadcast))/iu;
const endsInUntil = /(?:until|till|hasta|bis|tot|até|do|до|til|indtil|ab|vor|für)$/iu;

/**
 * Reads the embargo that a line states, with the lines below it on which its moment stands.
 * @param lang the edition's language, in which the moment may be written
 * @param isBelowWord whether a word for an embargo stands above the line, so that a date of release is its end
 * @returns undefined where the line states none
 */
export function embargoAt(
  lines: WireLine[],
  at: number,
  lang: string,
  warn: Warn,
  isBelowWord = false,
): Embargo | undefined {
  const first = lines[at] as WireLine;
  if (first.text.length > longestProse) return undefined;
  for (const statement of statementsOf(unspaced(unframed(first.text)), lang)) {
    if (hasEnded(statement)) return { lines: 1 };
    const next = statement.rest === "" ? lines.slice(at + 1, at + 1 + mostLines) : [];
    const below = next.length > 0 ? embargoAt(next, 0, lang, warn, true) : undefined;
    if (below?.condition) return { ...below, lines: below.lines > 0 ? below.lines + 1 : 0 };
    const { text, count } = withMoment(lines, at, statement);
    const moment = latestMoment(text, statement.langs);
    if (!holds(statement, text, moment) || (!moment && isSpeech(first.text))) continue;
    const reason = lines
      .slice(at, at + count)
      .map((line) => unframed(line.text))
      .join(" ");
    const position = { reason, line: first.line, column: 1 };
    const date = isBelowWord ? undefined : releaseDay(statement, text, moment);
    if (date) return { condition: { type: "not-before", moment: date, ...position }, lines: count, date };
    const condition = isBan(statement, text)
      ? heldByBan(position, warn)
      : conditionOf(moment, position, warn);
    const headline = headlineBehind(unframed(first.text));
    if (count === 1 && headline) return { condition, lines: 0, headline };
    const isWhole = !isProse(text) && first.text.length <= longestStatement && !first.text.startsWith("|");
    return { condition, lines: isWhole ? count : 0 };
  }
  return momentBefore(first, lang, warn) ?? embargoBehind(first, lang, warn);
}

/** The day of a line such as `Release date: 13 January 2026`, which needs no zone: it is the date of the story. */
function releaseDay({ words }: Statement, text: string, moment: Moment | undefined): string | undefined {
  const isDay = moment?.assumed && moment.stamp.includes("T00:00:00") && !clockTime.test(text);
  return isDay && dateName.test(words) ? moment.stamp.slice(0, 10) : undefined;
}

function isBan({ words, rest, langs }: Statement, text: string): boolean {
  return (
    ban.test(words) && !isVague(rest, langs) && !latestMoment(text, langs) && !/embarg|sperr/iu.test(rest)
  );
}

function heldByBan(at: Position & { reason: string }, warn: Warn): ReleaseCondition {
  const remedy = "take the line out once the story may be published";
  warn(at.line, at.column, "a line that forbids publication holds this story back", remedy);
  return { type: "draft", ...at };
}

/** An embargo whose moment stands before its words. */
function momentBefore({ text, line }: WireLine, lang: string, warn: Warn): Embargo | undefined {
  const reason = unframed(text);
  const own = embargoLanguage(reason);
  if (!own) return undefined;
  const moment = latestMoment(reason, [own, lang, "en"]);
  return { condition: conditionOf(moment, { reason, line, column: 1 }, warn), lines: 1 };
}

/** `E M B A R G O` without the spaces. */
function unspaced(text: string): string {
  return text.replace(/(?<!\p{L})\p{Lu}(?: \p{Lu}(?!\p{L})){4,}/gu, (letters) => letters.replaceAll(" ", ""));
}

/** Speech that goes on behind its closing quotation mark. */
function isSpeech(text: string): boolean {
  return /^["“„«].*["”“»](?!$)/u.test(text);
}

/** An embargo with a moment behind a headline: `Bridge opens (embargoed until 14 January 2027, 09:00 GMT)`. */
function embargoBehind({ text, line }: WireLine, lang: string, warn: Warn): Embargo | undefined {
  const words = text.length <= longestProse ? unframed(text) : "";
  for (const { 0: mark, index } of words.matchAll(
    /\s[–—|/•-]\s|[([|]|[:：]\s|(?<=\p{L}[.!])\s(?=\p{Lu})/gu,
  )) {
    const behind = words.slice(index + mark.length).trim();
    const [statement] = statementsOf(behind, lang).filter(({ kind }) => kind === "embargo");
    const moment = statement && latestMoment(statement.rest, statement.langs);
    const isVagueNote =
      /[([]/u.test(mark) &&
      /[)\]]\W{0,3}$/u.test(text) &&
      statement &&
      isVague(statement.rest, statement.langs);
    if (!moment && !isVagueNote) continue;
    const condition = conditionOf(moment, { reason: behind, line, column: 1 }, warn);
    return { condition, lines: 0, headline: words.slice(0, index).trim() };
  }
  return undefined;
}

/** The words behind a colon or dash that follows the last figure: `EMBARGO 14.1.2027, 9:00 GMT: Bridge opens`. */
function headlineBehind(text: string): string | undefined {
  const figure = text.search(/\p{Nd}[^\p{Nd}]*$/u);
  if (figure < 0) return undefined;
  const behind = text.slice(figure + 1);
  const mark = behind.search(/[:：](?=\s)|\s[–—-](?=\s)/u);
  const words = mark < 0 ? "" : behind.slice(mark + 2).trim();
  const isHeadline = words.split(/\s+/u).length > 1 && words.length > 10 && !/against delivery/iu.test(words);
  return isHeadline ? words : undefined;
}

function conditionOf(
  moment: Moment | undefined,
  at: Position & { reason: string },
  warn: Warn,
): ReleaseCondition {
  const example = "as in EMBARGOED UNTIL 09:00 GMT, 14 January 2027";
  if (!moment) {
    const message = "the moment at which this embargo ends is not understood, so the story is held back";
    warn(at.line, at.column, message, `write day, month, year, time and zone, ${example}`);
    return { type: "draft", ...at };
  }
  if (moment.assumed) {
    const zone = moment.assumed === "last" ? "the last one on Earth to reach it" : "that of its language";
    const message = `this embargo names no time zone, so ${zone} is assumed`;
    warn(at.line, at.column, message, `write time and zone, ${example}`, "guess");
  }
  return { type: "not-before", moment: moment.stamp, ...at };
}

/** All ways to read the beginning of a line as a statement, in the edition's language first. */
function statementsOf(text: string, lang: string): Statement[] {
  const own = lang.split("-")[0];
  const found = patterns.flatMap((one) => {
    const match = one.pattern.exec(text);
    if (!match) return [];
    const langs = [...new Set([one.lang, lang, "en"])];
    return [{ kind: one.kind, words: match[0], rest: text.slice(match[0].length), langs }];
  });
  return found.sort((a, b) => Number(b.langs[0] === own) - Number(a.langs[0] === own));
}

/** Joins the lines below a statement that are nothing but its moment, or the rest of it. */
function withMoment(
  lines: WireLine[],
  at: number,
  { rest, langs }: Statement,
): { text: string; count: number } {
  let text = rest;
  let count = 1;
  for (; count < mostLines; count++) {
    const below = lines[at + count];
    if (!below || below.gap > (/[:：]\s*$|^$/u.test(text) ? 1 : 0)) break;
    if (mailFieldOf(below.text) || !isMomentAlone(unframed(below.text), langs)) break;
    text += ` ${unframed(below.text)}`;
  }
  return { text, count };
}

/** Whether a text consists of a day, a time, a zone and a few words between them. */
function isMomentAlone(text: string, langs: string[]): boolean {
  const isShort = text.length < 80 && text.split(/\s/u).length <= 12;
  const hasPart = /\p{Nd}/u.test(text) && (latestMoment(text, langs) !== undefined || clockTime.test(text));
  return isShort && (hasPart || /^\p{Nd}{4}\s\p{Lu}{1,4}$/u.test(text)) && !isProse(text);
}

/** Whether a statement holds the story back, rather than being a headline such as "Embargo on grain lifted". */
function holds({ kind, words, rest, langs }: Statement, text: string, moment: Moment | undefined): boolean {
  if (kind === "embargo") return true;
  if (kind === "releaseTime") return moment !== undefined && !isProse(text);
  if (text.trim() === "") return true;
  if (/^\s*[:：|–—-]/u.test(rest)) return moment !== undefined || isVague(text, langs);
  const [word = ""] = rest.trim().split(/\s/u);
  // "The embargo ends on 14 January 2027" is news of trade, unless a time of day follows.
  const isTimed = /^\s*on(?!\p{L})/iu.test(rest) && clockTime.test(text);
  const goesOn = isTimed || endsInUntil.test(words) || continuation.test(rest) || namesDay(word, langs);
  return goesOn && !isProse(text) && isVague(text, langs);
}

/** Whether the first words of a text state a moment, even one that cannot be computed. */
function isVague(text: string, langs: string[]): boolean {
  const near = text.split(/\s/u).slice(0, 8).join(" ");
  return clockTime.test(near) || vagueMoment.test(near) || namesDay(near, langs);
}

function namesDay(text: string, langs: string[]): boolean {
  return langs.some((lang) => namesMonthOrWeekday(text, lang));
}

/** "Embargo: none"; without a colon such words may be a headline, as in "Embargo lifted". */
function hasEnded({ kind, rest, langs }: Statement): boolean {
  const words = rest
    .slice(0, 60)
    .replace(/(?<![\s.!])[\s.!]+$/u, "")
    .trimStart();
  const after = words.replace(/^[:：–—-]/u, "");
  if (after === words && kind !== "embargo") return false;
  return langs.some((lang) => phrases("embargoEnded", lang).includes(after.trimStart().toLowerCase()));
}

/** Whether a statement goes on as a sentence of the story does: five words in lower case without a mark between them. */
function isProse(text: string): boolean {
  return /(?:(?<!\p{L})\p{Ll}+\s){5}/u.test(text) || /\p{Ll}{3}\.\s+\p{Lu}/u.test(text);
}

function patternOf(meaning: Meaning, lang: string): RegExp {
  const words = phrases(meaning, lang)
    .sort((a, b) => b.length - a.length)
    .map(phrasePattern)
    .join("|");
  return new RegExp(words ? `^${opening}(?:${words})(?![\\p{L}])` : "^(?!)", "iu");
}
