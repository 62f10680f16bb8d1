import type { Article, Text } from "../../src/article/article.ts";
import { plain } from "../../src/article/text.ts";
import { textsOfStory } from "../../src/article/traverse.ts";

/** The words of an article in reading order, without an inferred headline, which repeats words of the text. */
export function wordsIn(article: Article): string[] {
  const guessed = article.inferred.includes("headline");
  const texts: Text[] = [
    ...(guessed ? [] : [article.headline]),
    ...(article.summary === undefined ? [] : [article.summary]),
    ...textsOfStory(article),
  ];
  return texts.flatMap((text) => plain(text).match(/[\p{L}\p{M}\p{N}’]+/gu) ?? []);
}
