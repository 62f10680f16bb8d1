import type {
  Article,
  Block,
  Illustration,
  Item,
  Outlook,
  OutlookItem,
  OutlookPart,
  Section,
  SubSection,
  Text,
} from "./article.ts";

/** A node of the tree below the head of an article. */
export type Node = Section | SubSection | Outlook | OutlookPart | Block | Item;
/** The roots of that tree. */
export type Body = Pick<Article, "lead" | "sections">;
/** Changes a node, not its children, to another of the same kind. */
export type NodeChange = <N extends Node>(node: N) => N;
/** Changes a text: a plain string stays a plain string. */
export type TextChange = <T extends Text>(text: T) => T;

/** Every node of an article below its head, in reading order: parents before their children. */
export function nodesOf({ lead, sections }: Body): Node[] {
  return [...lead, ...sections].flatMap(withDescendants);
}

/** A node and all its descendants, in reading order. */
function withDescendants(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(withDescendants)];
}

function childrenOf(node: Node): Node[] {
  if ("parts" in node) return node.parts;
  if ("items" in node) return node.items ?? [];
  if (!("blocks" in node)) return [];
  return "sections" in node && node.sections ? [...node.blocks, ...node.sections] : node.blocks;
}

/** An article with every node below its head changed: parents first, in reading order. */
export function mapNodes<B extends Body>(body: B, change: NodeChange): B {
  const map: NodeChange = (node) => mapChildren(change(node), map);
  return { ...body, lead: body.lead.map(map), sections: body.sections.map(map) };
}

function mapChildren<N extends Node>(node: N, map: NodeChange): N {
  const { parts, items, blocks, sections }: Children = node;
  return {
    ...node,
    ...(parts && { parts: parts.map(map) }),
    ...(items && { items: items.map(map) }),
    ...(blocks && { blocks: blocks.map(map) }),
    ...(sections && { sections: sections.map(map) }),
  };
}

/** The fields that hold children. TypeScript accepts a node without any of them only through `type`, `role` or `id`. */
type Children = {
  type?: string;
  role?: string;
  id?: string;
  parts?: OutlookPart[];
  items?: Item[];
  blocks?: Block[];
  sections?: SubSection[];
};

/** Every text of an article below its head, in reading order. */
export function textsOfStory(body: Body): Text[] {
  return nodesOf(body).flatMap(textsOf);
}

/** The texts of a node without those of its children, in reading order. */
export function textsOf(node: Node): Text[] {
  const texts: Text[] = [];
  mapTexts(node, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}

/** A node with its own texts changed, in reading order. */
export function mapTexts<N extends Node>(node: N, change: TextChange): N {
  if ("heading" in node) return { ...node, heading: change(node.heading) };
  if ("role" in node) return { ...node, ...changedInPart(node, change) };
  if ("type" in node) return { ...node, ...changedInBlock(node, change) };
  return { ...node, ...changedInItem(node, change) };
}

function changedInPart(part: OutlookPart, change: TextChange): Partial<OutlookPart> {
  switch (part.role) {
    case "lead":
    case "caveat":
      return { text: change(part.text) };
    case "group":
      return part.leadIn === undefined ? {} : { leadIn: change(part.leadIn) };
    case "view":
      return {};
    default:
      return part satisfies never;
  }
}

function changedInBlock(block: Block, change: TextChange): Partial<Block> {
  switch (block.type) {
    case "paragraph":
    case "code":
    case "unknown":
      return { text: change(block.text) };
    case "list":
      return block.leadIn === undefined ? {} : { leadIn: change(block.leadIn) };
    case "quote":
      return { text: change(block.text), ...(block.cite !== undefined && { cite: change(block.cite) }) };
    case "image":
      return mapIllustrationTexts(block, change);
    case "table":
      return { head: block.head.map(change), rows: block.rows.map((row) => row.map(change)) };
    default:
      return block satisfies never;
  }
}

function changedInItem(item: Item & Partial<OutlookItem>, change: TextChange): Partial<OutlookItem> {
  const { label, text, settlement } = item;
  const words = settlement?.words;
  return {
    ...(words !== undefined && { settlement: { ...settlement, words: change(words) } }),
    ...(label !== undefined && { label: change(label) }),
    text: change(text),
  };
}

/** An illustration with its description and caption changed. */
export function mapIllustrationTexts<I extends Illustration>(image: I, change: TextChange): I {
  const { alt, caption } = image;
  return { ...image, alt: change(alt), ...(caption !== undefined && { caption: change(caption) }) };
}
