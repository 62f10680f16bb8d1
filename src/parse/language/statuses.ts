import type { OutlookStatus } from "../../article/article.ts";
import { phrases } from "./phrases.ts";

export type SettledStatus = Exclude<OutlookStatus, "open">;

type Meaning = keyof typeof meanings;

const meanings = { happened: "happened", notHappened: "did-not-happen", overtaken: "overtaken" } as const;

/** The status that words name, such as "Did not happen" or `did-not-happen`, in a language or in English. */
export function statusNamed(words: string, lang: string): SettledStatus | undefined {
  const text = words.toLowerCase().replace(/’/gu, "'").trim();
  const spellings = [text, text.replace(/[_-]/gu, " ")];
  const found = (Object.keys(meanings) as Meaning[]).find((meaning) =>
    [lang, "en"].some((name) => phrases(meaning, name).some((phrase) => spellings.includes(phrase))),
  );
  return found && meanings[found];
}

/**
 * The status that a text begins with, in a language or in English, and the length of its words. Of several the longest
 * counts.
 */
export function statusAtStart(
  text: string,
  lang: string,
): { status: SettledStatus; length: number } | undefined {
  const words = text.toLowerCase().replace(/’/gu, "'");
  const found = (Object.keys(meanings) as Meaning[]).flatMap((meaning) =>
    [lang, "en"]
      .flatMap((name) => phrases(meaning, name))
      .filter((phrase) => words.startsWith(phrase))
      .map(({ length }) => ({ status: meanings[meaning], length })),
  );
  return found.sort((a, b) => b.length - a.length)[0];
}
