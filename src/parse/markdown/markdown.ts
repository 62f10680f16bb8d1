import { Lexer, type MarkedToken, type Token, type Tokens } from "marked";
import { plain } from "../../article/text.ts";
import { safeUrl } from "../../article/url.ts";
import { withBoldHeadings } from "../bold-headings.ts";
import { endsWithColon } from "../language/sentences.ts";
import { missingAltText } from "../problem.ts";
import { quotesOf } from "../quotes.ts";
import type { Body, RawBlock, Warn } from "../raw-block.ts";
import { decodeEntities } from "../text/entities.ts";
import { countNewlines } from "../text/lines.ts";
import { parseText } from "../text/text.ts";
import { textOf, type WarnAbout, type WarnFrom, warnAboutHtml } from "./inline.ts";
import { listBlocks } from "./items.ts";
import { hasEndlessItem, isOverloaded, limitNesting } from "./limits.ts";
import { textOfHtml } from "./markup.ts";
import { TableTokenizer, tableOf } from "./table.ts";

/** Parses Markdown (GFM). Marked is the tokenizer; its tokens become raw blocks, and no HTML is ever made. */
export function parseMarkdown(body: Body, warn: Warn): RawBlock[] {
  const tokens = hasEndlessItem(body.text) ? undefined : tokensOf(limitNesting(body, warn), body.line, warn);
  if (!tokens) {
    const remedy = "it is read as plain text; divide its longest lists";
    warn(body.line, 1, "this Markdown is too complex to be parsed", remedy);
    return parseText(body, warn);
  }
  return withBoldHeadings(blocksOf(tokens, body.line, warnFromLineOf(body, warn)));
}

/** The raw blocks of tokens that begin at a line of the file. */
function blocksOf(tokens: Token[], firstLine: number, warnFrom: WarnFrom): RawBlock[] {
  const rawBlocks: RawBlock[] = [];
  let line = firstLine;
  for (const token of tokens) {
    rawBlocks.push(...blocksOfToken(token as MarkedToken, line, warnFrom, rawBlocks.at(-1)));
    line += countNewlines(token.raw);
  }
  return rawBlocks;
}

/** Returns undefined where Marked fails. */
function tokensOf(text: string, line: number, warn: Warn): Token[] | undefined {
  try {
    const lexer = new Lexer({ gfm: true, tokenizer: new TableTokenizer() });
    lexer.blockTokens(text, lexer.tokens);
    // Marked mistakes a footnote, `[^1]: text`, for the definition of a link.
    const { links } = lexer.tokens;
    for (const tag of Object.keys(links)) if (tag.startsWith("^")) delete links[tag];
    tokenizeInline(lexer, line, warn);
    return lexer.tokens;
  } catch {
    return undefined;
  }
}

function tokenizeInline(lexer: Lexer, line: number, warn: Warn): void {
  let hasOverloaded = false;
  for (const { src, tokens } of lexer.inlineQueue) {
    if (isOverloaded(src)) {
      hasOverloaded = true;
      tokens.push({ type: "text", raw: src, text: src });
    } else lexer.inlineTokens(src, tokens);
  }
  if (hasOverloaded) {
    const remedy = "it is kept as plain text; remove some of them";
    warn(line, 1, "a paragraph holds too many Markdown characters to be parsed", remedy);
  }
}

/** Looks for the source of a warning in the first 50 lines of its block, since Marked gives its tokens no position. */
function warnFromLineOf(body: Body, warn: Warn): WarnFrom {
  const lines = body.text.split("\n");
  return (line) => (source, message, remedy) => {
    const [start = ""] = source.split("\n", 1);
    const near = lines.slice(line - body.line, line - body.line + 50);
    const found = near.findIndex((text) => text.includes(start));
    warn(found < 0 ? line : line + found, (near[found]?.indexOf(start) ?? 0) + 1, message, remedy);
  };
}

function blocksOfToken(token: MarkedToken, line: number, warnFrom: WarnFrom, above?: RawBlock): RawBlock[] {
  const warn = warnFrom(line);
  switch (token.type) {
    case "heading":
      return headingOf(token, line, warn);
    case "paragraph":
      return paragraphOf(token.tokens, line, warn);
    case "text":
      return paragraphOf(token.tokens ?? [token], line, warn);
    case "list":
      return listBlocks(
        token,
        line,
        warnFrom,
        above?.type === "paragraph" && endsWithColon(plain(above.text)),
      );
    case "blockquote":
      return quotesOf(blocksOf(token.tokens, line, warnFrom));
    case "code":
      return [codeOf(token, line)];
    case "table":
      return [tableOf(token, line, warn)];
    case "html":
      return paragraphsOfHtml(token.raw, line, warn);
    case "def":
      return token.tag.startsWith("^") ? [{ type: "paragraph", text: token.raw.trim(), line }] : [];
    default:
      return [];
  }
}

function headingOf({ tokens, depth }: Tokens.Heading, line: number, warn: WarnAbout): RawBlock[] {
  const text = plain(textOf(tokens, warn)).trim();
  return text ? [{ type: "heading", level: depth, text, line }] : [];
}

/** A paragraph, or its images when it holds nothing else. */
function paragraphOf(tokens: Token[], line: number, warn: WarnAbout): RawBlock[] {
  const content = tokens.filter((token) => token.raw.trim() !== "" && token.type !== "br");
  if (content.length > 0 && content.every(imageIn)) return imagesOf(tokens, line, warn);
  const text = textOf(tokens, warn);
  return plain(text).trim() ? [{ type: "paragraph", text, line }] : [];
}

function imagesOf(tokens: Token[], firstLine: number, warn: WarnAbout): RawBlock[] {
  let nextLine = firstLine;
  return tokens.flatMap((token) => {
    const line = nextLine;
    nextLine += countNewlines(token.raw);
    const image = imageIn(token);
    return image ? imageOf(image, line, warn) : [];
  });
}

/** The token itself when it is an image, or the image that is the only content of a link. */
function imageIn(token: Token): Tokens.Image | undefined {
  if (token.type === "image") return token as Tokens.Image;
  const inner = token.type === "link" ? (token as Tokens.Link).tokens : [];
  return inner.length === 1 && inner[0]?.type === "image" ? (inner[0] as Tokens.Image) : undefined;
}

function imageOf({ href, text, title, raw }: Tokens.Image, line: number, warn: WarnAbout): RawBlock[] {
  const src = safeUrl(decodeEntities(href));
  const alt = decodeEntities(text);
  const caption = title ? { caption: decodeEntities(title) } : {};
  if (src !== undefined) {
    if (alt.trim() === "") warn(raw, ...missingAltText);
    return [{ type: "image", src, alt, ...caption, line }];
  }
  const remedy = "its text is kept; use http, https or a path";
  warn(raw, "this picture has an address that is not safe to open", remedy);
  const words = [alt, caption.caption].filter(Boolean).join(" ");
  return words ? [{ type: "paragraph", text: words, line }] : [];
}

function codeOf({ text, lang }: Tokens.Code, line: number): RawBlock {
  const language = lang?.trim().split(/\s/u)[0];
  return { type: "code", text, ...(language && { language }), line };
}

function paragraphsOfHtml(html: string, line: number, warn: WarnAbout): RawBlock[] {
  if (html.includes("<")) warnAboutHtml(html, warn);
  return textOfHtml(html)
    .split(/\n[ \t]*\n/u)
    .flatMap((text) => (text.trim() ? [{ type: "paragraph" as const, text: text.trim(), line }] : []));
}
