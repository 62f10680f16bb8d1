import { diffWordsWithSpace } from "diff";

type Props = { before: string; after: string; lang: string };

/** A sentence as it was, with the words that are gone struck through. */
export function FormerWords({ before, after, lang }: Props) {
  return wordParts(before, after, lang)
    .filter(({ added }) => !added)
    .map(({ value, removed }, index) => {
      const Part = removed ? "del" : "span";
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
      return <Part key={index}>{value}</Part>;
    });
}

/** A sentence as it is, with the words that are new underlined. */
export function PresentWords({ before, after, lang }: Props) {
  return wordParts(before, after, lang)
    .filter(({ removed }) => !removed)
    .map(({ value, added }, index) => {
      const Part = added ? "ins" : "span";
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change their order
      return <Part key={index}>{value}</Part>;
    });
}

function wordParts(before: string, after: string, lang: string) {
  // Firefox has no Segmenter before version 125; without it, scripts without spaces are compared by character.
  const segmenter = "Segmenter" in Intl && new Intl.Segmenter(lang, { granularity: "word" });
  return diffWordsWithSpace(before, after, segmenter ? { intlSegmenter: segmenter } : {});
}
