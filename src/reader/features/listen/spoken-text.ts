import type { Article, Outlook, OutlookPart } from "../../../article/article.ts";
import { headId } from "../../../article/id.ts";
import { plain } from "../../../article/text.ts";
import { type TextRun, textRunsOfNode } from "../../../article/text-runs.ts";
import { type Node, nodesOf } from "../../../article/traverse.ts";
import { messages } from "../../lib/messages.ts";

/** A sentence to be spoken, and the id of the block that it stands in. */
export type Sentence = TextRun;

/** The block that the standfirst is: it has no id on the page. */
export const standfirst = "";

/** Longer than this, browsers lose the thread of an utterance. */
const longest = 240;
/** As much as fits, up to the end of a clause or of a word. */
const bits = new RegExp(`.{1,${longest}}(?:[,;:،、，]|\\s|$)|.{1,${longest}}`, "gsu");

/** A story as it is read out: in the order of the page, without what only the eye can take in. */
export function scriptOf(article: Article): Sentence[] {
  const { headline, summary, lead, sections, lang } = article;
  const arranged = sections.map((section) => (section.type === "outlook" ? arrange(section, lang) : section));
  const runs = [
    { block: headId, text: headline },
    ...(summary === undefined ? [] : [{ block: standfirst, text: plain(summary) }]),
    ...nodesOf({ lead, sections: arranged }).filter(isSpoken).flatMap(textRunsOfNode),
  ];
  return runs.flatMap(({ block, text }) =>
    sentencesOf(text, lang).map((sentence) => ({ block, text: sentence })),
  );
}

/** The sentences of a text, none so long that a browser loses the thread; nothing that has no sound. */
export function sentencesOf(text: string, lang: string): string[] {
  const sentences = new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text);
  return [...sentences]
    .flatMap(({ segment }) => segment.match(bits) ?? [])
    .map((bit) => bit.trim())
    .filter((bit) => /[\p{L}\p{N}]/u.test(bit));
}

/** Tables, code and pictures are for the eye. */
function isSpoken(node: Node): boolean {
  return !("type" in node && ["table", "code", "image"].includes(node.type));
}

/** As the panel arranges it, each item with the word for what has become of it. */
function arrange(outlook: Outlook, lang: string): Outlook {
  const parts = outlook.parts.map((part) => (part.role === "group" ? withStatus(part, lang) : part));
  return { ...outlook, parts: parts.sort((a, b) => placeOf(a) - placeOf(b)) };
}

function placeOf(part: OutlookPart): number {
  if (part.role === "group") return part.kind === "areas" ? 1 : 2;
  return { lead: 0, caveat: 3, view: 4 }[part.role];
}

type Group = Extract<OutlookPart, { role: "group" }>;

function withStatus(group: Group, lang: string): Group {
  // Our words would be gibberish in the voice of another language.
  if (!lang.startsWith(messages.lang)) return group;
  const items = group.items.map((item) => {
    if (item.status === "open") return item;
    const label = [item.label, messages.statuses[item.status]].filter(Boolean).join(": ");
    return { ...item, label };
  });
  return { ...group, items };
}
