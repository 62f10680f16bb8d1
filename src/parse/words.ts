import { languages } from "./languages.ts";

/** What the words of the table can say. */
export type Meaning =
  | "summary"
  | "article"
  | "headline"
  | "byline"
  | "outlook"
  | "turn"
  | "areas"
  | "outcomes"
  | "questions";

type Words = Partial<Record<Meaning, string>>;

/** Neighbours that share an entry. */
const neighbours = new Map(Object.entries({ no: "da", nb: "da", nn: "da", sk: "cs" }));
const table = new Map(Object.entries<Words>(languages));

/** The phrases of a meaning in one language, or in all. */
export function phrases(meaning: Meaning, lang?: string): string[] {
  const name = lang?.split("-")[0] ?? "";
  const found = lang ? [table.get(neighbours.get(name) ?? name)] : [...table.values()];
  return [...new Set(found.flatMap((words) => words?.[meaning]?.split("|") ?? []))];
}

/** A phrase as it stands in a pattern. */
export function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/'/gu, "['’]");
}
