import { asian } from "./relative/asian.ts";
import { germanic } from "./relative/germanic.ts";
import { romance } from "./relative/romance.ts";
import { slavic } from "./relative/slavic.ts";
import type { RelativeWords } from "./relative/words.ts";

const tables: Record<string, RelativeWords> = { ...germanic, ...romance, ...slavic, ...asian };

/** The words for relative dates of a language, or undefined where they are not known. */
export function relativeWords(lang: string): RelativeWords | undefined {
  return tables[lang];
}
