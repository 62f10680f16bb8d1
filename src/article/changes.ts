import type { Article, SentenceChange } from "./article.ts";
import { idOf } from "./id.ts";
import { addTo } from "./likeness.ts";
import { type KeyedSentence, pairSentences } from "./sentence-pairs.ts";
import { sentenceStarts } from "./sentences.ts";
import { type TextUnit, textUnitsOf } from "./text-units.ts";
import { wordingParts } from "./wording.ts";

/** Where a sentence stands: the index of its unit, the unit's id, and offsets in its text. */
export type SentencePlace = { unit: number; id: string; start: number; end: number };

/** A sentence that differs between two versions, and where it stands in the newer one. */
export type VersionChange =
  | (Extract<SentenceChange, { kind: "new" | "altered" }> & SentencePlace)
  | Extract<SentenceChange, { kind: "removed" }>;

type Sentence = SentencePlace & KeyedSentence;

/**
 * A short hash of the words of a story. Two versions with the same hash read the same, perhaps in another order: there
 * are no changes between them.
 */
export function wordingOf(article: Pick<Article, "summary" | "lead" | "sections">): string {
  // No Intl.Segmenter: press and browsers have different versions of it, and compare their hashes.
  const parts = textUnitsOf(article).flatMap(({ text }) => wordingParts(text));
  return idOf(parts.sort().join("\n"));
}

/**
 * What a newer version of a story changed, sentence by sentence, in its order; a removed sentence comes where it stood.
 * Sentences that only moved are no change, nor are quotation marks, spaces and dashes. An altered sentence is paired
 * with what it was by the words that both share.
 */
export function changesBetween(before: TextUnit[], after: TextUnit[], lang: string): VersionChange[] {
  const former = sentencesOf(before, lang);
  const present = sentencesOf(after, lang);
  const { same, altered, changed } = pairSentences(former, present);
  const counterparts = new Map([...same, ...altered].map(([index, formerIndex]) => [formerIndex, index]));
  const removed = removedAfter(former, counterparts, changed.former);
  return [
    ...(removed.get(-1) ?? []),
    ...present.flatMap((sentence, index) => [
      ...(changed.present.has(index) ? [changeOf(sentence, former[altered.get(index) ?? -1])] : []),
      ...(removed.get(index) ?? []),
    ]),
  ];
}

/** With fewer sentences than this, nobody can tell a story that was rewritten from another one. */
const fewSentences = 3;

/** Whether a newer version has any sentence of an older one, as it was or altered, or either is too short to tell. */
export function sharesSentences(before: TextUnit[], after: TextUnit[], lang: string): boolean {
  const former = sentencesOf(before, lang);
  const present = sentencesOf(after, lang);
  if (Math.min(former.length, present.length) < fewSentences) return true;
  const { altered, changed } = pairSentences(former, present);
  return altered.size > 0 || changed.former.size < former.length;
}

/** The sentences of texts; what has neither letters nor digits is left out. */
function sentencesOf(units: TextUnit[], lang: string): Sentence[] {
  return units.flatMap(({ id, text }, unit) => {
    const starts = sentenceStarts(text, lang);
    return starts.flatMap((start, index) => {
      const sentence = text.slice(start, starts[index + 1]).trimEnd();
      const key = wordingParts(sentence).join(".");
      const from = start + sentence.length - sentence.trimStart().length;
      const place = { unit, id, start: from, end: start + sentence.length };
      return key === "" ? [] : [{ ...place, text: sentence.trimStart(), key }];
    });
  });
}

/** The removed sentences, by the index of the present sentence that they stood behind. */
function removedAfter(
  former: Sentence[],
  counterparts: Map<number, number>,
  changed: Set<number>,
): Map<number, VersionChange[]> {
  const removed = new Map<number, VersionChange[]>();
  let anchor = -1;
  for (const [index, { text }] of former.entries()) {
    const counterpart = counterparts.get(index);
    if (counterpart !== undefined) anchor = counterpart;
    else if (changed.has(index)) addTo(removed, anchor, { kind: "removed", before: text });
  }
  return removed;
}

function changeOf({ key: _, ...sentence }: Sentence, former: Sentence | undefined): VersionChange {
  return former ? { kind: "altered", ...sentence, before: former.text } : { kind: "new", ...sentence };
}
