import type { Position } from "../problem.ts";
import type { Body, Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import { type Entry, itemsOf, type Locale, normalizeKey, textOf, type Value } from "./entry.ts";
import { ruleOf, type Verdict } from "./release-rules.ts";
import { entriesOfLines } from "./unclosed.ts";
import { isKnownKey, nearestKey } from "./unknown-keys.ts";

type Context = {
  locale: Locale;
  /** The date that the article has, which needs no condition of its own. */
  published: string | undefined;
  warn: Warn;
};

/**
 * When a story may be published, as its front matter states it. A value that is not understood holds the story back
 * and is reported, so that nothing is published on a doubt.
 */
export function releaseConditions(entries: Entry[], context: Context): ReleaseCondition[] {
  return entries.flatMap((entry) => {
    const rule = ruleOf(normalizeKey(entry.key));
    if (entry.value === undefined) return [];
    if (!rule) return conditionOfMisspelling(entry, entry.value, context);
    if (isScheduled(entry)) return context.published ? [] : [draft(entry)];
    const values = entry.value instanceof Map ? [entry.value] : itemsOf(entry.value);
    return values.flatMap((value) => conditionOf(entry, value, rule(value, context.locale), context));
  });
}

/** How many lines of a body may be fields that were meant as front matter. */
const topLines = 12;
const plainKeys = /^(?:is)?(?:draft|published|publish|status|hidden|private|unlisted|embargo(?:ed|until)?)$/u;

/** Conditions of lines such as `draft: true` at the top of a body, where no front matter is recognised. */
export function conditionsAtTop({ text, line }: Body): ReleaseCondition[] {
  const lines = text.slice(0, 4000).split("\n", topLines);
  return lines.flatMap((words, index) => {
    const [entry] = words.length < 80 ? entriesOfLines({ text: words, linesAbove: line + index - 1 }) : [];
    const key = normalizeKey(entry?.key ?? "");
    const isHeld =
      plainKeys.test(key) && ruleOf(key)?.(entry?.value ?? "", { lang: "en", zone: "UTC" }) === "held";
    return entry && isHeld ? [draft(entry)] : [];
  });
}

/** A key such as `darft` holds a story back where its value says so clearly. */
function conditionOfMisspelling(entry: Entry, value: Value, context: Context): ReleaseCondition[] {
  const meant = isKnownKey(entry.key) ? undefined : nearestKey(entry.key);
  const verdict = meant === undefined ? "free" : (ruleOf(meant)?.(value, context.locale) ?? "free");
  const isClear = typeof verdict === "string" || "moment" in verdict;
  return isClear ? conditionOf(entry, value, verdict, context) : [];
}

/** Ghost and WordPress publish a scheduled story at its date, for which the clock holds it back. */
function isScheduled({ key, value }: Entry): boolean {
  return /status$|^scheduled$/iu.test(key) && /^(?:scheduled|future|true)$/iu.test(textOf(value) ?? "");
}

function conditionOf(entry: Entry, value: Value, verdict: Verdict, context: Context): ReleaseCondition[] {
  if (verdict === "free") return [];
  if (verdict === "held") return [draft(entry)];
  const { warn, published } = context;
  const position = positionOf(entry);
  if ("expected" in verdict) {
    const message = `the field \`${entry.key}\` has a value that is not understood, so the story is held back`;
    warn(position.line, position.column, message, `write ${verdict.expected}`);
    return [{ ...position, type: "draft", reason: `${wordsOf(entry, value)} is not understood` }];
  }
  const { type, moment, isDate } = verdict;
  const date = type === "not-before" ? (moment.later ?? moment.date) : moment.date;
  if (moment.zoneless && !isDate) warnOfZone(entry, date, warn);
  if (isDate && date === published) return [];
  return [{ ...position, type, moment: date, reason: wordsOf(entry, value) }];
}

function warnOfZone({ key, line, column }: Entry, date: string, warn: Warn): void {
  const message = `the time of \`${key}\` has no zone, so ${date} was taken`;
  warn(line, column, message, "write the zone behind it, as in 07:30+01:00", "guess");
}

function draft(entry: Entry): ReleaseCondition {
  return { ...positionOf(entry), type: "draft", reason: wordsOf(entry, entry.value) };
}

const positionOf = ({ line, column }: Entry): Position => ({ line, column });

/** The words of the story, as in `draft: true`. */
function wordsOf({ key }: Entry, value: Value | undefined): string {
  return `${key}: ${textOf(value)?.slice(0, 80) ?? "…"}`;
}
