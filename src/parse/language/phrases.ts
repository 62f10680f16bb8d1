import { labels } from "./labels.ts";
import { outlook } from "./outlook.ts";
import { status } from "./status.ts";

/** What the words of the tables can say. */
export type Meaning =
  | "summary"
  | "article"
  | "headline"
  | "byline"
  | "outlook"
  | "turn"
  | "areas"
  | "outcomes"
  | "questions"
  | "happened"
  | "failed"
  | "overtaken";

type Words = Partial<Record<Meaning, string>>;

/** Neighbours that share an entry. */
const neighbours = new Map(Object.entries({ no: "da", nb: "da", nn: "da", sk: "cs" }));
const tables = [labels, outlook, status].map((table) => new Map(Object.entries<Words>(table)));

/** The phrases of a meaning in one language, or in all. */
export function phrases(meaning: Meaning, lang?: string): string[] {
  const name = lang?.split("-")[0] ?? "";
  const found = tables.flatMap((table) =>
    lang ? [table.get(neighbours.get(name) ?? name)] : [...table.values()],
  );
  return [...new Set(found.flatMap((words) => words?.[meaning]?.split("|") ?? []))];
}

/** A phrase as it stands in a pattern. */
export function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/'/gu, "['’]");
}
