import type { Block, Item, Outlook, OutlookPart, Section, Text } from "./article.ts";

/** The words of a text without its marks. */
export function plain(text: Text): string {
  return typeof text === "string" ? text : text.map((span) => span.text).join("");
}

/** Every text of a block, in reading order. */
export function textsOfBlock(block: Block): Text[] {
  switch (block.type) {
    case "paragraph":
    case "code":
    case "unknown":
      return [block.text];
    case "list":
      return [...(block.leadIn ? [block.leadIn] : []), ...block.items.flatMap(textsOfItem)];
    case "quote":
      return block.cite ? [block.text, block.cite] : [block.text];
    case "image":
      return block.caption ? [block.alt, block.caption] : [block.alt];
    case "table":
      return [...block.head, ...block.rows.flat()];
    default:
      return block satisfies never;
  }
}

/** Every text of an item and of the items below it, in reading order. */
export function textsOfItem(item: Item): Text[] {
  return [...(item.label ? [item.label] : []), item.text, ...(item.items ?? []).flatMap(textsOfItem)];
}

/** Every text of a part of the outlook, in reading order. */
function textsOfPart(part: OutlookPart): Text[] {
  switch (part.role) {
    case "lead":
    case "caveat":
      return [part.text];
    case "group":
      return [...(part.leadIn ? [part.leadIn] : []), ...part.items.flatMap(textsOfItem)];
    case "view":
      return part.blocks.flatMap(textsOfBlock);
    default:
      return part satisfies never;
  }
}

/** Every text of a section with its headings, in reading order. */
function textsOfSection(section: Section | Outlook): Text[] {
  if (section.type === "outlook") return [section.heading, ...section.parts.flatMap(textsOfPart)];
  return [
    section.heading,
    ...section.blocks.flatMap(textsOfBlock),
    ...(section.sections ?? []).flatMap((sub) => [sub.heading, ...sub.blocks.flatMap(textsOfBlock)]),
  ];
}

/** Every text of a story below its head, in reading order: search, speech and the word count read this. */
export function textsOfStory(story: { lead: Block[]; sections: (Section | Outlook)[] }): Text[] {
  return [...story.lead.flatMap(textsOfBlock), ...story.sections.flatMap(textsOfSection)];
}

/** Scripts that put no spaces between words; about two characters stand for one word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The number of words in a text of any script. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = text.replace(unspaced, " ").split(/\s+/u);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil(characters / 2);
}

/** Minutes to read so many words: 230 a minute, rounded up, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / 230));
}
