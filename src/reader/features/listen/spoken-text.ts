import type { Article, Outlook, OutlookPart } from "../../../article/article.ts";
import { headId } from "../../../article/id.ts";
import { plain } from "../../../article/text.ts";
import { type TextRun, textRunsOfNode } from "../../../article/text-runs.ts";
import { type Node, nodesOf } from "../../../article/traverse.ts";
import { messages } from "../../lib/messages.ts";

/** A sentence to speak, with the id of its block. */
export type Sentence = TextRun;

/** Stands for the standfirst, which has no id on the page. */
export const standfirstBlock = "";

/** The maximum length of an utterance, in characters: browsers break off when one takes too long. */
const maxLength = 240;
/** As many characters as fit, up to the end of a clause or of a word. */
const chunkPattern = new RegExp(`.{1,${maxLength}}(?:[,;:،、，]|\\s|$)|.{1,${maxLength}}`, "gsu");

/** The sentences of an article in the order of the page, without tables, code and pictures. */
export function sentencesOfArticle(article: Article): Sentence[] {
  const { headline, summary, lead, sections, lang } = article;
  const arranged = sections.map((section) => (section.type === "outlook" ? arrange(section, lang) : section));
  const runs = [
    { block: headId, text: headline },
    ...(summary === undefined ? [] : [{ block: standfirstBlock, text: plain(summary) }]),
    ...nodesOf({ lead, sections: arranged }).filter(isSpoken).flatMap(textRunsOfNode),
  ];
  return runs.flatMap(({ block, text }) =>
    sentencesOf(text, lang).map((sentence) => ({ block, text: sentence })),
  );
}

/** Splits a text into sentences, long ones into chunks. Drops what has neither letter nor digit. */
export function sentencesOf(text: string, lang: string): string[] {
  const sentences = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return [...sentences]
    .flatMap(({ segment }) => segment.match(chunkPattern) ?? [])
    .map((chunk) => chunk.trim())
    .filter((chunk) => /[\p{L}\p{N}]/u.test(chunk));
}

function isSpoken(node: Node): boolean {
  return !("type" in node && ["table", "code", "image"].includes(node.type));
}

/** Puts the parts of an outlook in the order of the panel, and the status of an item before its text. */
function arrange(outlook: Outlook, lang: string): Outlook {
  const parts = outlook.parts.map((part) => (part.role === "group" ? withStatus(part, lang) : part));
  return { ...outlook, parts: parts.sort((a, b) => rankOf(a) - rankOf(b)) };
}

/** As arranged in `article/text/outlook-panel.tsx`. */
function rankOf(part: OutlookPart): number {
  if (part.role === "group") return part.kind === "areas" ? 1 : 2;
  return { lead: 0, caveat: 3, view: 4 }[part.role];
}

type Group = Extract<OutlookPart, { role: "group" }>;

function withStatus(group: Group, lang: string): Group {
  // A voice for another language would mispronounce our interface texts.
  if (!lang.startsWith(messages.lang)) return group;
  const items = group.items.map((item) => {
    if (item.status === "open" || item.settlement?.words) return item;
    return { ...item, settlement: { ...item.settlement, words: messages.statuses[item.status] } };
  });
  return { ...group, items };
}
