import { embargo } from "./embargo.ts";
import { labels } from "./labels.ts";
import { outlook } from "./outlook.ts";
import { status } from "./status.ts";
import { wire } from "./wire.ts";

/** What the phrases of the word lists mean. */
export type Meaning =
  | "summary"
  | "article"
  | "headline"
  | "byline"
  | "outlook"
  | "caveat"
  | "areas"
  | "outcomes"
  | "questions"
  | "happened"
  | "notHappened"
  | "overtaken"
  | "embargo"
  | "embargoWord"
  | "embargoEnded"
  | "releaseTime"
  | "releaseLabel"
  | "editorNotes"
  | "pressContact"
  | "contact"
  | "endMark";

type WordList = Partial<Record<Meaning, string>>;

/** Languages that share the word list of a close relative. */
const related = new Map(Object.entries({ no: "da", nb: "da", nn: "da", sk: "cs" }));
const wordLists = [labels, outlook, status, embargo, wire].map(
  (table) => new Map(Object.entries<WordList>(table)),
);

/** The phrases of a meaning in one language, or in all languages. */
export function phrases(meaning: Meaning, lang?: string): string[] {
  const name = lang?.split("-")[0] ?? "";
  const matching = wordLists.flatMap((list) =>
    lang ? [list.get(related.get(name) ?? name)] : [...list.values()],
  );
  return [...new Set(matching.flatMap((words) => words?.[meaning]?.split("|") ?? []))];
}

/** The languages that have phrases of a meaning. */
export function languagesOf(meaning: Meaning): string[] {
  const names = wordLists.flatMap((list) =>
    [...list].flatMap(([name, words]) => (words[meaning] ? [name] : [])),
  );
  return [...new Set(names)];
}

/** The source of a pattern that matches a phrase, with straight or curly apostrophes. */
export function phrasePattern(phrase: string): string {
  return escapeRegExp(phrase).replace(/'/gu, "['’]");
}

export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
