import type { Block, Item, List, Text } from "../article/article.ts";
import { idOf } from "../article/id.ts";
import { plain } from "../article/text.ts";
import { textsOf } from "../article/traverse.ts";
import { labelled } from "./labels.ts";
import { announces, lastSentence } from "./language/sentences.ts";
import type { RawBlock, RawItem, RawList } from "./raw-block.ts";
import { sliceText, tidy } from "./spans.ts";

/** What the blocks of one article share. */
export type Context = {
  lang: string;
  /** The day of the story: what it expects does not lie before that. */
  published: string;
  /** Gives each id once. */
  unique: (id: string) => string;
};

/** Pieces with the lead-in of each list taken from the paragraph above it. */
export type Led = { piece: RawBlock; leadIn?: Text };

export function withLeadIns(pieces: RawBlock[], lang: string): Led[] {
  const led: Led[] = [];
  for (const [index, piece] of pieces.entries()) {
    const below = pieces[index + 1];
    if (piece.type !== "paragraph" || below?.type !== "list" || !announces(plain(piece.text).trimEnd())) {
      if (led.at(-1)?.piece !== piece) led.push({ piece });
      continue;
    }
    const at = lastSentence(plain(piece.text).trimEnd(), lang);
    if (plain(piece.text).slice(0, at).trim())
      led.push({ piece: { ...piece, text: sliceText(piece.text, 0, at) } });
    led.push({ piece: below, leadIn: tidy(sliceText(piece.text, at)) });
  }
  return led;
}

/** The blocks of a section, each with its id. */
export function blocksOf(pieces: RawBlock[], context: Context): Block[] {
  return withLeadIns(pieces, context.lang).map((led) => blockOf(led, context));
}

export function blockOf({ piece, leadIn }: Led, context: Context): Block {
  if (piece.type === "list") return { type: "list", ...listOf(piece, leadIn, context) };
  const block = withoutId(piece);
  const words = textsOf({ ...block, id: "" })
    .map(plain)
    .join(" ");
  return { ...block, id: context.unique(idOf(words)) };
}

export function listOf(list: RawList, leadIn: Text | undefined, context: Context): Omit<List, "type"> {
  const id = context.unique(idOf(leadIn === undefined ? list.items.map(wordsOf).join(" ") : plain(leadIn)));
  return {
    id,
    ...(leadIn !== undefined && { leadIn }),
    ...(list.ordered && { ordered: true }),
    ...(list.start !== undefined && { start: list.start }),
    items: list.items.map((item) => itemOf(item, context)),
  };
}

function itemOf(raw: RawItem, context: Context): Item {
  const { label, text } = labelled(raw.text);
  const own = { ...(label && { label: tidy(label) as string }), text: tidy(text) };
  const id = context.unique(
    idOf(
      textsOf({ id: "", ...own })
        .map(plain)
        .join(" "),
    ),
  );
  return { id, ...own, ...(raw.items && { items: raw.items.map((item) => itemOf(item, context)) }) };
}

function wordsOf(item: RawItem): string {
  return plain(item.text);
}

type Bare = Block extends infer Kind ? (Kind extends Block ? Omit<Kind, "id"> : never) : never;

function withoutId(piece: Exclude<RawBlock, { type: "list" }>): Bare {
  const { line: _, ...rest } = piece;
  switch (rest.type) {
    case "heading":
      // One that stands where only blocks may stand keeps its weight.
      return { type: "paragraph", text: [{ text: tidy(rest.text) as string, marks: ["strong"] }] };
    case "paragraph":
      return { ...rest, text: tidy(rest.text) };
    case "quote":
      return { ...rest, text: tidy(rest.text), ...(rest.cite && { cite: tidy(rest.cite) }) };
    case "table":
      return { ...rest, head: rest.head.map(tidy), rows: rest.rows.map((row) => row.map(tidy)) };
    case "image":
    case "code":
      return rest;
    default:
      return rest satisfies never;
  }
}
