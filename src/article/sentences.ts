/** Characters that end a sentence, in every script that has its own. */
export const stops = ".!?…。．｡！？।॥۔؟։።፧។။";
const closers = "\"'”’»›)\\]）」』】〉》*_";
const ending = new RegExp(`[${stops}][${closers}\\s]*$`, "u");
const lastWord = /(?:^|[\s(\p{Pi}])([\p{L}\p{M}.]+)\.\s*$/u;
/** Abbreviations whose full stop does not end a sentence, in languages of Latin and Cyrillic script. */
const abbreviations = new Set(
  (
    "mr mrs ms dr prof st gen col lt sgt capt cmdr adm gov sen rep hon rev pres fig no nos vs ca approx est " +
    "dept jan feb mar apr jun jul aug sep sept oct nov dec nr bzw usw hr fr frau abs art bd evtl ggf inkl vgl " +
    "mme mlle m sr sra srta dña ing av avv dott sig sigg mevr dhr drs blz тов г гг ул им стр рис руб акад проф"
  ).split(" "),
);
/** Only so many characters are segmented: a paragraph can be much longer, but hardly a sentence. */
const maxSegmented = 1500;

/** Whether a line or text ends like a sentence. */
export function endsSentence(text: string): boolean {
  return ending.test(text.slice(-16));
}

/** Whether a text announces what follows it: it ends in a colon of any script. */
export function endsWithColon(text: string): boolean {
  return /[:：︰﹕∶](?:[*_"”»’)\s]*)$/u.test(text.slice(-8));
}

/** The offset at which the last sentence of a text begins. */
export function lastSentenceStart(text: string, lang: string): number {
  const from = Math.max(0, text.length - maxSegmented);
  return from + (sentenceStarts(text.slice(from), lang).at(-1) ?? 0);
}

/** The first sentence of a text, trimmed. */
export function firstSentence(text: string, lang: string): string {
  const near = text.slice(0, maxSegmented);
  return near.slice(0, sentenceStarts(near, lang)[1] ?? near.length).trim();
}

/** Cached by language: creating a segmenter costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "sentence" });
  segmenters.set(lang, segmenter);
  return segmenter;
}

/** The offsets at which the sentences of a text begin: none in an empty text. */
export function sentenceStarts(text: string, lang: string): number[] {
  const starts: number[] = [];
  for (const { index } of segmenterFor(lang).segment(text)) {
    if (index === 0 || isBoundary(text.slice(Math.max(0, index - 40), index))) starts.push(index);
  }
  return starts;
}

/** Rejects boundaries that Intl.Segmenter finds after an abbreviation: "S. Jaishankar", "Mr. Smith". */
function isBoundary(before: string): boolean {
  // An ordinal number at the start of a text does not end a sentence: "10. Juni".
  if (!endsSentence(before) || /^\s*\p{Nd}{1,3}\.\s*$/u.test(before)) return false;
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return true;
  return !(/^\p{L}$/u.test(word) || /\p{L}\.\p{L}/u.test(word) || abbreviations.has(word.toLowerCase()));
}
