import { plain } from "../article/text.ts";
import { phrasePattern, phrases } from "./language/phrases.ts";
import type { RawBlock } from "./raw-block.ts";

const outlookPhrases = phrases("outlook");
const exactPhrases = new Set(outlookPhrases.map(normalize));
/** Phrases that end in `*` in the word list may be continued: "What comes next for the treaty". */
const openEnded = outlookPhrases.filter((phrase) => phrase.endsWith("*")).map(normalize);
const prepositions =
  "for|in|on|to|after|at|with|and|as|auf|für|mit|nach|in|im|pour|après|dans|para|con|en|tras|per|dopo|em|depois|voor|na|met|для|после|с|в|на|بعد|في|ل|عن|dla|po|w|עם|ל|pro|pentru|în";
const continuedPhrase = new RegExp(
  `^(?:${openEnded.map(phrasePattern).join("|")}) (?:${prepositions})(?= |$)`,
  "u",
);

/** Whether a heading announces what comes next, in any language of the word list. */
export function isOutlookHeading(heading: string): boolean {
  const [first = ""] = heading.split(/[:：–—]/u, 1);
  return [heading, first].some((words) => {
    const phrase = normalize(words);
    return exactPhrases.has(phrase) || continuedPhrase.test(phrase);
  });
}

/** Whether a line of its own is nothing but such a heading, with or without a colon, and no sentence. */
export function isOutlookLine(line: string): boolean {
  return headingOf(line) !== undefined;
}

/**
 * Makes a heading of a paragraph that announces what comes next, such as "What comes next:" or "Next steps", where the
 * list below it ends the story or a section. Below that prose would go on that belongs to the story. A story that has
 * such a heading keeps it.
 */
export function promoteOutlookLeadIn(body: RawBlock[]): RawBlock[] {
  if (body.some((raw) => raw.type === "heading" && isOutlookHeading(raw.text))) return body;
  return body.map((raw, at) => {
    const text = raw.type === "paragraph" ? headingOf(plain(raw.text)) : undefined;
    const isLast = body[at + 1]?.type === "list" && (body[at + 2]?.type ?? "heading") === "heading";
    return text !== undefined && isLast ? { type: "heading", level: 2, text, line: raw.line } : raw;
  });
}

/** The words of a line that announces what comes next, without the colon at its end. */
function headingOf(line: string): string | undefined {
  const words = /^([^:：–—.。!]{1,120})(?:[:：]|\.\.\.)?(?:\*\*|__)?$/u.exec(line.trim())?.[1]?.trimEnd();
  return words !== undefined && isOutlookHeading(words) ? words : undefined;
}

/** Lower case, without a leading number and without punctuation. */
function normalize(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/^[\s(]*(?:\p{Nd}{1,3}|[ivx]{1,4})[.):、]\s*/u, "")
    .replace(/[^\p{L}\p{M}\p{N}'\u200c]+/gu, " ")
    .trim();
}
