import type { Token, Tokens } from "marked";
import type { Text } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import { safeUrl } from "../../article/url.ts";
import { missingAltText } from "../problem.ts";
import type { RawBlock } from "../raw-block.ts";
import { isByline } from "../story-header.ts";
import { decodeEntities } from "../text/entities.ts";
import { countNewlines } from "../text/lines.ts";
import { type InlineContext, textOf } from "./inline.ts";
import { asText } from "./lexer.ts";
import { showTextMarks } from "./scripts-in-text.ts";

/** A piece of a paragraph: text, or a picture that has a line to itself or stands within a line. */
type Piece = { tokens: Token[]; line: number; image?: Tokens.Image };

const longestCaption = 600;

/** A paragraph as raw blocks: its text, and its pictures as blocks of their own. */
export function paragraphBlocks(tokens: Token[], line: number, context: InlineContext): RawBlock[] {
  const pieces = piecesOf(tokens, line);
  const inLine = pieces.filter(({ image }, index) => image && !hasOwnLine(pieces, index));
  for (const { image } of inLine) if (image) warnOfPosition(image, context);
  const text = pieces.filter((piece) => !inLine.includes(piece));
  return [...textAndPictures(text, context), ...inLine.flatMap((piece) => pictureOf(piece, context))];
}

function textAndPictures(pieces: Piece[], context: InlineContext): RawBlock[] {
  const blocks: RawBlock[] = [];
  let tokens: Token[] = [];
  let line: number | undefined;
  const endText = () => {
    const text = textOf(tokens, context);
    if (plain(text).trim()) blocks.push(...paragraphOrCaption(text, line ?? 1, blocks.at(-1)));
    [tokens, line] = [[], undefined];
  };
  for (const piece of pieces) {
    if (piece.image) {
      endText();
      blocks.push(...pictureOf(piece, context));
    } else {
      tokens.push(...piece.tokens);
      line ??= piece.line;
    }
  }
  endText();
  return blocks;
}

/** Text in italics directly below a picture becomes its caption. */
function paragraphOrCaption(text: Text, line: number, above: RawBlock | undefined): RawBlock[] {
  const caption = captionFor(above, text, line);
  if (!caption || above?.type !== "image") return [{ type: "paragraph", text, line }];
  above.caption = caption;
  return [];
}

/** The caption that a text in italics is for the picture above it, without the italics. */
export function captionFor(above: RawBlock | undefined, text: Text, line: number): Text | undefined {
  if (above?.type !== "image" || above.caption !== undefined || typeof text === "string") return undefined;
  const isItalic = text.every((span) => span.text.trim() === "" || span.marks?.includes("em"));
  const words = plain(text).trim();
  if (!isItalic || words.length > longestCaption || line > above.line + 2 || isByline(words))
    return undefined;
  return text.map(({ marks = [], ...span }) => {
    const others = marks.filter((mark) => mark !== "em");
    return others.length > 0 ? { ...span, marks: others } : span;
  });
}

function piecesOf(tokens: Token[], firstLine: number): Piece[] {
  let nextLine = firstLine;
  return tokens.map((token): Piece => {
    const line = nextLine;
    nextLine += countNewlines(token.raw);
    const image = imageIn(token);
    return { tokens: [token], line, ...(image && { image }) };
  });
}

/** The token itself when it is an image, or the image that is the only content of a link. */
function imageIn(token: Token): Tokens.Image | undefined {
  if (token.type === "image") return token as Tokens.Image;
  const inner = token.type === "link" ? (token as Tokens.Link).tokens : [];
  return inner.length === 1 && inner[0]?.type === "image" ? (inner[0] as Tokens.Image) : undefined;
}

/** Whether nothing but pictures, attributes and space stands on the line of a picture. */
function hasOwnLine(pieces: Piece[], index: number): boolean {
  return (
    endsAt(pieces.slice(0, index).reverse(), /\n[ \t]*$/u) && endsAt(pieces.slice(index + 1), /^[ \t]*\n/u)
  );
}

function endsAt(pieces: Piece[], lineEnd: RegExp): boolean {
  for (const { image, tokens } of pieces) {
    const [token] = tokens;
    if (token?.type === "br" || /^<br\b/iu.test(token?.raw ?? "")) return true;
    if (image || ["attributes", "omission", "html"].includes(token?.type ?? "")) continue;
    if (token?.type !== "text" || token.raw.trim() !== "") return lineEnd.test(token?.raw ?? "");
    if (token.raw.includes("\n")) return true;
  }
  return true;
}

function warnOfPosition({ raw }: Tokens.Image, { warn }: InlineContext): void {
  const remedy = "put it into a paragraph of its own, where it belongs";
  warn(raw, "a picture inside a line is shown below its paragraph", remedy);
}

function pictureOf({ image, line }: Piece, context: InlineContext): RawBlock[] {
  return image ? imageBlocks(image, line, context) : [];
}

/** A picture as a block; its words, where its address cannot be used. */
function imageBlocks(
  { href, text, title, raw }: Tokens.Image,
  line: number,
  context: InlineContext,
): RawBlock[] {
  const { warn } = context;
  const address = showTextMarks(decodeEntities(href));
  const src = safeUrl(/^[a-z]{2,}:/iu.test(address) ? address : address.replaceAll("\\", "/"));
  const alt = showTextMarks(decodeEntities(text));
  const caption = title ? { caption: textOf(asText(showTextMarks(title)), context) } : {};
  if (src !== undefined) {
    if (alt.trim() === "") warn(raw, ...missingAltText);
    return [{ type: "image", src, alt, ...caption, line }];
  }
  warnOfAddress(address, raw, warn);
  const words = [alt, plain(caption.caption ?? "")].filter(Boolean).join(" ");
  return words ? [{ type: "paragraph", text: words, line }] : [];
}

/** Reports a picture that is not shown because of its address. */
export function warnOfAddress(address: string, raw: string, warn: InlineContext["warn"]): void {
  if (/^data:/iu.test(address)) {
    const remedy = "save the picture as a file beside the story, and write its name in place of the data";
    warn(raw, "a picture is part of the text, as data, and is not shown", remedy);
  } else {
    const remedy = "its text is kept; use http, https or a path";
    warn(raw, "this picture has an address that is not safe to open", remedy);
  }
}
