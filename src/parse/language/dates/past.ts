import type { Mention } from "./form.ts";
import { relativeWords } from "./relative-words.ts";

/** The end of a clause: dates do not refer to verbs on its other side. */
const clauseEnd = /[.;:,،؛、。—–(（)）?؟]/gu;
/** Verbs in the past before "on 3 March": what was decided then. Those that announce something do not count. */
const participles = new Map(
  Object.entries({
    en: "(?<!(?:be|being|is|are|get|gets|being|stay) )(?<!\\p{L})(?!(?:expected|scheduled|planned|due|slated|billed|needed|required|postponed|delayed|moved|announced|fixed) )(?:\\p{L}+ed|held|made|begun|won|lost|taken|given|sent|sold|built|struck|met|fallen|bought|known|seen|found|left|shut|led|paid|born|grown|drawn|written|rose|fell|grew|began|came|went|took|gave|saw|ran)\\s$",
    fr: "(?<!(?:être|est|sont|sera|seront|soit) )(?<!\\p{L})(?!(?:fixée?s?|programmée?s?|annoncée?s?|reportée?s?|planifiée?s?) )\\p{L}+(?:é|ée|és|ées)\\s$",
    es: "(?<!(?:será|serán|sea|está|están|es) )(?<!\\p{L})(?!(?:programad|fijad|esperad|convocad|aplazad|anunciad)[oa]s? )\\p{L}+(?:ad|id)[oa]s?\\s$",
    it: "(?<!\\p{L})(?!(?:fissat|programmat|attes|rinviat|annunciat)[oaie] )\\p{L}+(?:at|ut|it)[oaie]\\s$",
    pt: "(?<!\\p{L})(?!(?:marcad|previst|esperad|agendad|adiad|anunciad)[oa]s? )\\p{L}+(?:ad|id)[oa]s?\\s$",
  }).map(([lang, source]) => [lang, new RegExp(source, "iu")] as const),
);
/** A participle behind the date, in front of its noun: "im März bestellte Fähren". */
const behind = new Map([["de", /^\s\p{Ll}+t(?:e|en|er|es)\s\p{Lu}/u]]);
/** A clause that names what comes before the date of the item: "after the pause in 2026". */
const afterwards =
  /(?<![\p{L}\p{M}])(?:after|since|following|despite|unlike|nach|seit|trotz|après|depuis|malgré|tras|después de|desde|desde la|dopo|após|na|sinds|после|після|po|efter|sedan|منذ)\s+(?=\p{L})[^\p{N}]*$/iu;
/** What is not to happen "within 90 days" would end then, if at all; what happens "if" is of an unknown day. */
const doubt =
  /(?<![\p{L}\p{M}])(?:not|never|if|once|first|worst|best|largest|biggest|longest|highest|lowest|nicht|keine?[nmrs]?|wenn|falls|sobald|pas|jamais|si|no|nunca|cuando|لا|لن|لم|إذا|non|se|não|niet|geen|als|не|если|якщо|nie|jeśli|inte|om)(?![\p{L}\p{M}])|n[’']t(?!\p{L})/iu;

/**
 * Whether a mention of a date that may be past is about something that has happened: its clause is in the past, or the
 * date belongs to a participle or to something that is over.
 */
export function isPastMention(text: string, mention: Mention, from: number, lang: string): boolean {
  const [start, end] = clauseAround(text, mention);
  const before = text.slice(start, from);
  const past = pastOf(lang);
  return (
    (past?.test(`${before} … ${text.slice(mention.end, end)}`) ?? false) ||
    (participles.get(lang)?.test(before) ?? false) ||
    (behind.get(lang)?.test(text.slice(mention.end, end)) ?? false)
  );
}

/** Whether a date belongs to something that comes before the item: "after the vote of 2027". */
export function isAfterwards(text: string, mention: Mention, from: number): boolean {
  return afterwards.test(text.slice(clauseAround(text, mention)[0], from));
}

/** Whether a stretch of time such as "within 90 days" may count from another day than that of the story. */
export function isConditional(text: string, mention: Mention): boolean {
  return doubt.test(text.slice(clauseAround(text, mention)[0], mention.start));
}

const pastPatterns = new Map<string, RegExp | undefined>();

function pastOf(lang: string): RegExp | undefined {
  if (!pastPatterns.has(lang)) {
    const source = relativeWords(lang)?.past;
    pastPatterns.set(lang, source ? new RegExp(source, "iu") : undefined);
  }
  return pastPatterns.get(lang);
}

function clauseAround(text: string, { start, end }: Mention): [start: number, end: number] {
  let from = 0;
  for (const { index } of text.matchAll(clauseEnd)) {
    if (index >= end) return [from, index];
    if (index < start) from = index + 1;
  }
  return [from, text.length];
}
