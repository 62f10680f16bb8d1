/** Signs that end a sentence, in the scripts that have one of their own. */
const stops = ".!?…。．｡！？।॥۔؟։።፧។။";
const closers = "\"'”’»›)\\]）」』】〉》*_";
const ending = new RegExp(`[${stops}][${closers}\\s]*$`, "u");
const lastWord = /(?:^|[\s(\p{Pi}])([\p{L}\p{M}.]+)\.\s*$/u;
/** Short forms whose full stop ends no sentence, in the languages of the Latin and Cyrillic scripts. */
const shortForms = new Set(
  (
    "mr mrs ms dr prof st gen col lt sgt capt cmdr adm gov sen rep hon rev pres fig no nos vs ca approx est " +
    "dept jan feb mar apr jun jul aug sep sept oct nov dec nr bzw usw hr fr frau abs art bd evtl ggf inkl vgl " +
    "mme mlle m sr sra srta dña ing av avv dott sig sigg mevr dhr drs blz тов г гг ул им стр рис руб акад проф"
  ).split(" "),
);

/** Whether a line or text ends like a sentence. */
export function ended(text: string): boolean {
  return ending.test(text.slice(-16));
}

/** Whether a text announces what follows it: it ends in a colon of any script. */
export function announces(text: string): boolean {
  return /[:：︰﹕∶](?:[*_"”»’)\s]*)$/u.test(text.slice(-8));
}

/** Where the last sentence of a text begins. */
export function lastSentence(text: string, lang: string): number {
  // A lead-in is never longer than this, and a paragraph may be.
  const from = Math.max(0, text.length - 1500);
  return from + (sentenceStarts(text.slice(from), lang).at(-1) ?? 0);
}

/** The first sentence of a text. */
export function firstSentence(text: string, lang: string): string {
  const near = text.slice(0, 1500);
  return near.slice(0, sentenceStarts(near, lang)[1] ?? near.length).trim();
}

/** One for each language: making one costs more than using it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: "sentence" });
  segmenters.set(lang, segmenter);
  return segmenter;
}

function sentenceStarts(text: string, lang: string): number[] {
  const starts: number[] = [];
  for (const { index } of segmenterFor(lang).segment(text)) {
    if (index === 0 || endsSentence(text.slice(Math.max(0, index - 40), index))) starts.push(index);
  }
  return starts;
}

/** The platform splits behind every full stop before a capital: "S. Jaishankar", "Mr. Smith". */
function endsSentence(before: string): boolean {
  // "10. Juni": a number that a text begins with ends nothing.
  if (!ended(before) || /^\s*\p{Nd}{1,3}\.\s*$/u.test(before)) return false;
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return true;
  return !(/^\p{L}$/u.test(word) || /\p{L}\.\p{L}/u.test(word) || shortForms.has(word.toLowerCase()));
}
