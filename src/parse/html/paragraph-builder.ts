import type { Span, Text } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import type { RawBlock } from "../raw-block.ts";
import { subscript, superscript } from "../scripts.ts";
import { concatTexts, lineBreak, sliceText } from "../spans.ts";
import { cleanText } from "../text/clean.ts";
import type { Style } from "./elements.ts";

/** The blocks read so far, and the spans of the paragraph that is still open. */
export type Builder = { blocks: RawBlock[]; spans: ImageSpan[]; onPage: boolean };
/** A span with a `src` is an image, and its text is the description. */
type ImageSpan = Span & { src?: string; line?: number };

/** @param onPage whether the text is part of a page: images beside its text are icons */
export function newBuilder(onPage: boolean): Builder {
  return { blocks: [], spans: [], onPage };
}

/** Adds text to the open paragraph. White space collapses to one space, as in CSS. */
export function addText({ spans }: Builder, words: string, { marks, href, script }: Style): void {
  const text = withScript(cleanText(words).replace(/[ \t\n]+/gu, " "), script);
  const last = spans.at(-1)?.text;
  if (text === "" || (text === " " && (last === undefined || /\s$/u.test(last)))) return;
  spans.push({ text, ...(marks.length > 0 && { marks }), ...(href !== undefined && { href }) });
}

/** Text in `<sup>` or `<sub>` in Unicode's raised or lowered characters. */
export function withScript(text: string, script: Style["script"]): string {
  if (script === undefined || text.trim() === "") return text;
  return script === "sup" ? superscript(text) : subscript(text);
}

/** Adds a line break; a second one in a row ends the paragraph. */
export function addLineBreak(builder: Builder): void {
  const last = builder.spans.at(-1);
  if (last?.text === lineBreak) endParagraph(builder);
  else if (last) builder.spans.push({ text: lineBreak });
}

/** Adds an image to the open paragraph. */
export function addImage({ spans }: Builder, at: { src: string; line: number }, alt: string): void {
  spans.push({ text: ` ${alt} `, ...at });
}

/** Ends the open paragraph. Images alone become image blocks; of those beside text on a page, the descriptions are kept. */
export function endParagraph({ blocks, spans, onPage }: Builder): void {
  const ended = spans.splice(0);
  const visible = ended.filter(({ text, src }) => src !== undefined || text.trim() !== "");
  const images = visible.filter(({ src }) => src !== undefined);
  const showsImages = !onPage || images.length === visible.length;
  if (images.length < visible.length)
    blocks.push(paragraphOf(showsImages ? ended.filter(({ src }) => src === undefined) : ended));
  if (showsImages)
    for (const { text, src = "", line = 1 } of images)
      blocks.push({ type: "image", src, alt: text.trim(), line });
}

function paragraphOf(spans: ImageSpan[]): RawBlock {
  const words = spans.map(({ src: _, line: __, ...span }): Span => span);
  const text = trimmed(words.some(({ marks, href }) => marks || href) ? words : plain(words));
  return { type: "paragraph", text, line: 1 };
}

/** Ends the open paragraph and adds blocks after it. */
export function addBlocks(builder: Builder, blocks: RawBlock[]): void {
  endParagraph(builder);
  for (const block of blocks) builder.blocks.push(block);
}

/** All words of some blocks as one text, with a line break between two blocks. */
export function textOfBlocks(blocks: RawBlock[]): Text {
  const texts = blocks.map(textOfBlock).filter((text) => plain(text).trim() !== "");
  return concatTexts(...texts.flatMap((text, index) => (index > 0 ? [lineBreak, text] : [text])));
}

function textOfBlock(block: RawBlock): Text {
  switch (block.type) {
    case "heading":
    case "paragraph":
      return block.text;
    case "code":
      return [{ text: block.text, marks: ["code"] }];
    case "quote":
      return block.cite ? concatTexts(block.text, lineBreak, block.cite) : block.text;
    case "list":
      return textOfBlocks(
        block.items.flatMap(({ text, items = [] }): RawBlock[] => [
          { type: "paragraph", text, line: 1 },
          { type: "list", items, line: 1 },
        ]),
      );
    case "image":
      return block.caption ? concatTexts(block.alt, lineBreak, block.caption) : block.alt;
    case "table":
      return textOfBlocks(
        [block.head, ...block.rows].flat().map((text): RawBlock => ({ type: "paragraph", text, line: 1 })),
      );
    default:
      return block satisfies never;
  }
}

function trimmed(text: Text): Text {
  const words = plain(text);
  return sliceText(text, words.length - words.trimStart().length, words.trimEnd().length);
}
