import type { Block, Item, List, Text } from "../article/article.ts";
import { idOf } from "../article/id.ts";
import { endsWithColon, lastSentenceStart } from "../article/sentences.ts";
import { plain } from "../article/text.ts";
import { textsOf } from "../article/traverse.ts";
import { splitDashLabels, splitLabel } from "./labels.ts";
import type { RawBlock, RawItem, RawList } from "./raw-block.ts";
import { sliceText, tidyLines, tidyText } from "./spans.ts";

/** What the blocks of one article share. */
export type Context = {
  lang: string;
  /** Date of publication: dates before it are not taken for upcoming events. */
  published: string;
  /** Makes an id unique in the article: a second `same` becomes `same-2`. */
  unique: (id: string) => string;
};

/** A raw block; for a list, with the sentence that announces it. */
export type WithLeadIn = { raw: RawBlock; leadIn?: Text };

/**
 * Moves the lead-in of each list, the last sentence of the paragraph above if that ends in a colon, from
 * the paragraph to the list. Earlier sentences stay a paragraph.
 */
export function attachLeadIns(rawBlocks: RawBlock[], lang: string): WithLeadIn[] {
  const result: WithLeadIn[] = [];
  for (const [index, raw] of rawBlocks.entries()) {
    const below = rawBlocks[index + 1];
    if (raw.type !== "paragraph" || below?.type !== "list" || !endsWithColon(plain(raw.text).trimEnd())) {
      // A list that got a lead-in was added together with the paragraph above it.
      if (result.at(-1)?.raw !== raw) result.push({ raw });
      continue;
    }
    const start = lastSentenceStart(plain(raw.text).trimEnd(), lang);
    if (plain(raw.text).slice(0, start).trim())
      result.push({ raw: { ...raw, text: sliceText(raw.text, 0, start) } });
    result.push({ raw: below, leadIn: tidyText(sliceText(raw.text, start)) });
  }
  return result;
}

/** The raw blocks of a section as blocks with ids; lists with their lead-ins. */
export function blocksOf(rawBlocks: RawBlock[], context: Context): Block[] {
  return attachLeadIns(rawBlocks, context.lang).map((one) => blockOf(one, context));
}

export function blockOf({ raw, leadIn }: WithLeadIn, context: Context): Block {
  if (raw.type === "list") return { type: "list", ...listOf(raw, leadIn, context) };
  const block = blockWithoutId(raw);
  const words = textsOf({ ...block, id: "" })
    .map(plain)
    .join(" ");
  return { ...block, id: context.unique(idOf(words)) };
}

/** A list with ids and labels. Its own id comes from the lead-in, or from the items where it has none. */
export function listOf(list: RawList, leadIn: Text | undefined, context: Context): Omit<List, "type"> {
  const words = leadIn === undefined ? list.items.map(({ text }) => plain(text)).join(" ") : plain(leadIn);
  const id = context.unique(idOf(words));
  return {
    id,
    ...(leadIn !== undefined && { leadIn }),
    ...(list.ordered && { ordered: true }),
    ...(list.start !== undefined && { start: list.start }),
    items: itemsOf(list.items, context),
  };
}

function itemsOf(items: RawItem[], context: Context): Item[] {
  const dashed = splitDashLabels(items.map(({ text }) => text));
  return items.map((item, index) =>
    itemOf(item, dashed?.[index] ?? splitLabel(item.text, context.lang), context),
  );
}

function itemOf(raw: RawItem, { label, text }: ReturnType<typeof splitLabel>, context: Context): Item {
  const own = { ...(label && { label: tidyText(label) }), text: tidyLines(text) };
  const words = textsOf({ id: "", ...own })
    .map(plain)
    .join(" ");
  const id = context.unique(idOf(words));
  return { id, ...own, ...(raw.items && { items: itemsOf(raw.items, context) }) };
}

type BlockWithoutId = Block extends infer Kind ? (Kind extends Block ? Omit<Kind, "id"> : never) : never;

function blockWithoutId(raw: Exclude<RawBlock, { type: "list" }>): BlockWithoutId {
  const { line: _, ...rest } = raw;
  switch (rest.type) {
    case "heading":
      // A heading where only blocks may stand, as inside the outlook, becomes a paragraph in bold.
      return { type: "paragraph", text: [{ text: tidyText(rest.text), marks: ["strong"] }] };
    case "paragraph":
      return { ...rest, text: tidyLines(rest.text) };
    case "quote":
      return { ...rest, text: tidyLines(rest.text), ...(rest.cite && { cite: tidyText(rest.cite) }) };
    case "table":
      return {
        ...rest,
        head: rest.head.map(tidyLines),
        rows: rest.rows.map((row) => row.map(tidyLines)),
      };
    case "image":
      return { ...rest, ...(rest.caption && { caption: tidyLines(rest.caption) }) };
    case "code":
      return rest;
    default:
      return rest satisfies never;
  }
}
