import type { Article, Block, Item, OutlookPart, Text } from "./article.ts";
import { headId } from "./id.ts";
import { plain } from "./text.ts";

/** A stretch of running text; a block may have several, such as the cells of a table. */
export type Passage = { block: string; text: string };

/** Words of a story as they are kept: with the id of their block, and up to 32 characters on both sides. */
export type Quotation = { block: string; exact: string; prefix: string; suffix: string };

/** Where words stand: which passage, and from where to where in its text. */
export type Place = { passage: number; start: number; end: number };

/** Where a story has its running text. */
type Running = Pick<Article, "summary" | "lead" | "sections">;

/** The running text of a story, by the block that each piece belongs to. */
export function passagesOf({ summary, lead, sections }: Running): Passage[] {
  return [
    ...of(headId, summary),
    ...lead.flatMap(ofBlock),
    ...sections.flatMap((section) =>
      section.type === "outlook"
        ? section.parts.flatMap(ofPart)
        : [...section.blocks, ...(section.sections ?? []).flatMap(({ blocks }) => blocks)].flatMap(ofBlock),
    ),
  ];
}

function ofBlock(block: Block): Passage[] {
  switch (block.type) {
    case "paragraph":
    case "code":
    case "unknown":
      return of(block.id, block.text);
    case "list":
      return [...of(block.id, block.leadIn), ...block.items.flatMap(ofItem)];
    case "quote":
      return of(block.id, block.text, block.cite);
    case "image":
      return of(block.id, block.alt, block.caption);
    case "table":
      return of(block.id, ...block.head, ...block.rows.flat());
    default:
      return block satisfies never;
  }
}

/** However they are set, label and text are one: what is marked lies in either, or runs on from one to the other. */
function ofItem({ id, label, text, items = [] }: Item): Passage[] {
  return [...of(id, label ? `${label}: ${plain(text)}` : text), ...items.flatMap(ofItem)];
}

function ofPart(part: OutlookPart): Passage[] {
  switch (part.role) {
    case "lead":
    case "caveat":
      return of(part.id, part.text);
    case "group":
      return [...of(part.id, part.leadIn), ...part.items.flatMap(ofItem)];
    case "view":
      return part.blocks.flatMap(ofBlock);
    default:
      return part satisfies never;
  }
}

function of(block: string, ...texts: (Text | undefined)[]): Passage[] {
  return texts.filter((text) => text !== undefined).map((text) => ({ block, text: plain(text) }));
}
