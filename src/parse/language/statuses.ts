import type { OutlookStatus } from "../../article/article.ts";
import { phrases } from "./phrases.ts";

export type SettledStatus = Exclude<OutlookStatus, "open">;

const meanings = { happened: "happened", notHappened: "did-not-happen", overtaken: "overtaken" } as const;

/** The status that words name, such as "Did not happen" or `did-not-happen`, in a language or in English. */
export function statusNamed(words: string, lang: string): SettledStatus | undefined {
  const text = words.toLowerCase().replace(/’/gu, "'").trim();
  const spellings = [text, text.replace(/[_-]/gu, " ")];
  const found = (Object.keys(meanings) as (keyof typeof meanings)[]).find((meaning) =>
    [lang, "en"].some((name) => phrases(meaning, name).some((phrase) => spellings.includes(phrase))),
  );
  return found && meanings[found];
}
