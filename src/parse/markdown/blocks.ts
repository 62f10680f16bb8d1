import type { Token, Tokens } from "marked";
import type { Text } from "../../article/article.ts";
import { endsWithColon } from "../../article/sentences.ts";
import { plain } from "../../article/text.ts";
import { quotesOf } from "../quotes.ts";
import type { RawBlock, RawItem } from "../raw-block.ts";
import { concatTexts } from "../spans.ts";
import { countNewlines } from "../text/lines.ts";
import type { BlockContext } from "./block-context.ts";
import { htmlBlocks, lastClosings } from "./html-blocks.ts";
import { type InlineContext, textOf } from "./inline.ts";
import { listBlocks } from "./items.ts";
import { asText } from "./lexer.ts";
import { captionFor, paragraphBlocks, warnOfAddress } from "./pictures.ts";
import { tableOf } from "./table.ts";
import type { CalloutToken, CaptionedToken, DefinitionsToken, NoteToken, StoryToken } from "./tokens.ts";

/** The raw blocks of tokens that begin at a line of the file. */
export function blocksOf(tokens: Token[], firstLine: number, context: BlockContext): RawBlock[] {
  const rawBlocks: RawBlock[] = [];
  let closings: Map<string, number> | undefined;
  let line = firstLine;
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as StoryToken;
    let count = 1;
    if (token.type === "html") {
      closings ??= lastClosings(tokens);
      const read = htmlBlocks(tokens, index, line, withFootnotesInPlace(context), closings);
      rawBlocks.push(...read.blocks);
      count = read.count;
    } else addBlocks(rawBlocks, blocksOfToken(token, line, context, rawBlocks.at(-1)));
    for (const read of tokens.slice(index, index + count)) line += countNewlines(read.raw);
    index += count;
  }
  return rawBlocks;
}

/** A paragraph in italics below a picture is its caption. */
function addBlocks(rawBlocks: RawBlock[], blocks: RawBlock[]): void {
  const above = rawBlocks.at(-1);
  const [first, ...others] = blocks;
  const caption = first?.type === "paragraph" ? captionFor(above, first.text, first.line) : undefined;
  if (caption && above?.type === "image") above.caption = caption;
  rawBlocks.push(...(caption ? others : blocks));
}

function blocksOfToken(token: StoryToken, line: number, context: BlockContext, above?: RawBlock): RawBlock[] {
  const inline = context.at(line);
  switch (token.type) {
    case "heading":
      return headingOf(token as Tokens.Heading, line, inline);
    case "paragraph":
      return paragraphBlocks(token.tokens ?? [], line, inline);
    case "text":
      return paragraphBlocks(("tokens" in token && token.tokens) || [token], line, inline);
    case "list": {
      const isAnnounced = above?.type === "paragraph" && endsWithColon(plain(above.text));
      return listBlocks(token as Tokens.List, line, context, isAnnounced);
    }
    case "blockquote":
      return quotesOf(blocksOf(token.tokens ?? [], line, context));
    case "code":
      return [codeOf(token as Tokens.Code, line)];
    case "table":
      return [tableOf(token as Tokens.Table, line, inline)];
    case "def":
      return definitionBlocks(token as Tokens.Def, line, context);
    case "verse":
      return token.stanzas.map((stanza) => ({ type: "paragraph", text: textOf(stanza, inline), line }));
    case "note":
      return noteBlocks(token, line, context);
    case "callout":
      return calloutBlocks(token, line, context);
    case "captioned":
      return captionedBlocks(token, line, context);
    case "definitions":
      return definitionListOf(token, line, inline);
    case "omission":
      inline.warn(token.raw, token.message, token.remedy, "omission");
      return [];
    default:
      return [];
  }
}

/** Attributes behind a heading, such as `{#why}`, are no part of it. */
function headingOf({ tokens, depth }: Tokens.Heading, line: number, inline: InlineContext): RawBlock[] {
  const text = plain(textOf(tokens, inline))
    .trim()
    .replace(/(?<!\s)\s*\{[#.:-][^{}]*\}$/u, "");
  return text ? [{ type: "heading", level: depth, text, line }] : [];
}

function codeOf({ text, lang }: Tokens.Code, line: number): RawBlock {
  const language = lang
    ?.trim()
    .split(/\s/u)[0]
    ?.replace(/^\{\.?|\}$/gu, "");
  return { type: "code", text, ...(language && { language }), line };
}

/** A reference definition that nothing uses is text; one of a picture as data would be many pages of it. */
function definitionBlocks(
  { tag, href, raw }: Tokens.Def,
  line: number,
  { at, used }: BlockContext,
): RawBlock[] {
  if (used.has(tag)) return [];
  if (/^data:/iu.test(href)) {
    warnOfAddress(href, raw, at(line).warn);
    return [];
  }
  return [{ type: "paragraph", text: textOf(asText(raw.trim()), at(line)), line }];
}

/** A footnote begins with its mark. It goes to the end of the story, wherever it stands. */
function noteBlocks({ label, raw, tokens }: NoteToken, line: number, context: BlockContext): RawBlock[] {
  const { notes, warn } = context.at(line);
  if (!notes.referenced.has(label)) {
    const remedy = `it is kept; write [^${label}] in the text where it belongs, or delete it`;
    warn(raw, "no mark in the text leads to this footnote", remedy);
  }
  const name = notes.nameOf(label);
  const blocks = withLabel(`[${name}] `, blocksOf(tokens, line, context), line);
  if (!context.footnotes) return blocks;
  context.footnotes.push({ name, blocks });
  return [];
}

/** Inside an element of HTML footnotes stay, since it may be hidden. */
function withFootnotesInPlace({ at, used }: BlockContext): BlockContext {
  const context: BlockContext = { at, used, read: (some, line) => blocksOf(some, line, context) };
  return context;
}

/** The title of a callout begins its first paragraph, in bold. */
function calloutBlocks(
  { title, tokens, raw }: CalloutToken,
  line: number,
  context: BlockContext,
): RawBlock[] {
  const words = textOf(title, context.at(line));
  const blocks = blocksOf(tokens, line + (countNewlines(raw) > 0 ? 1 : 0), context);
  const text = plain(words).trim();
  if (!text) return blocks;
  const label = /[\p{P}\p{S}]$/u.test(text) ? text : `${text}:`;
  return withLabel([{ text: label, marks: ["strong"] }, { text: " " }], blocks, line);
}

function withLabel(label: Text, blocks: RawBlock[], line: number): RawBlock[] {
  const [first, ...others] = blocks;
  if (first?.type === "paragraph") return [{ ...first, text: concatTexts(label, first.text) }, ...others];
  return [{ type: "paragraph", text: label, line }, ...blocks];
}

/** The text behind a picture in `[caption]` is its caption. */
function captionedBlocks({ tokens }: CaptionedToken, line: number, context: BlockContext): RawBlock[] {
  const blocks = blocksOf(tokens, line, context);
  const [image, ...others] = blocks.sort((a, b) => Number(b.type === "image") - Number(a.type === "image"));
  const texts = others.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
  if (image?.type !== "image" || texts.length !== others.length || texts.length === 0) return blocks;
  return [{ ...image, caption: concatTexts(...texts) }];
}

/** Each definition becomes an item, the first with its term: "Term: definition". */
function definitionListOf({ entries }: DefinitionsToken, line: number, inline: InlineContext): RawBlock[] {
  const items = entries.flatMap(({ term, definitions }) =>
    definitions.map((definition, index): RawItem => {
      const text = textOf(definition, inline);
      if (index > 0) return { text };
      const words = textOf(term, inline);
      return { text: concatTexts(words, endsWithColon(plain(words)) ? " " : ": ", text) };
    }),
  );
  return [{ type: "list", items, line }];
}
