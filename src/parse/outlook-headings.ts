import { escaped, phrases } from "./language/phrases.ts";

const exact = new Set<string>();
const starts: string[] = [];
for (const phrase of phrases("outlook")) {
  exact.add(bare(phrase));
  if (phrase.endsWith("*")) starts.push(bare(phrase));
}
/** What a phrase may go on with, and stay what it is: "What comes next for the treaty". */
const going =
  "for|in|on|to|after|at|with|and|as|auf|für|mit|nach|in|im|pour|après|dans|para|con|en|tras|per|dopo|em|depois|voor|na|met|для|после|с|в|на|بعد|في|ل|عن|dla|po|w|עם|ל|pro|pentru|în";
const longer = new RegExp(`^(?:${starts.map(escaped).join("|")}) (?:${going})(?= |$)`, "u");

/** Whether a heading announces what comes next, in one of the languages of the table. */
export function isOutlook(heading: string): boolean {
  const [first = ""] = heading.split(/[:：–—]/u, 1);
  return [heading, first].some((words) => {
    const phrase = bare(words);
    return exact.has(phrase) || longer.test(phrase);
  });
}

/** Without numbers, punctuation and letter case. */
function bare(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/^[\s(]*(?:\p{Nd}{1,3}|[ivx]{1,4})[.):、]\s*/u, "")
    .replace(/[^\p{L}\p{M}\p{N}'\u200c]+/gu, " ")
    .trim();
}
