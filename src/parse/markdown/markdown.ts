import { Lexer, type MarkedToken, type Token, type Tokens } from "marked";
import { plain } from "../../article/text.ts";
import { safeUrl } from "../../article/url.ts";
import { announces } from "../language/sentences.ts";
import { missingAltText } from "../problem.ts";
import { quotesOf } from "../quotes.ts";
import type { Body, RawBlock, Report } from "../raw-block.ts";
import { decodeEntities } from "../text/entities.ts";
import { hasShape } from "../text/headings.ts";
import { newlines } from "../text/lines.ts";
import { readText } from "../text/text.ts";
import { type Note, noteHtml, type Page, textOf } from "./inline.ts";
import { itemsOf } from "./items.ts";
import { guarded, hasEndlessItem, isOverloaded } from "./limits.ts";
import { wordsOfHtml } from "./markup.ts";
import { Tables, tableOf } from "./table.ts";

/** Markdown: the grammar is Marked's; the tokens become pieces, and no HTML is ever made. */
export function readMarkdown(body: Body, report: Report): RawBlock[] {
  const tokens = hasEndlessItem(body.text) ? undefined : lexed(guarded(body, report), body.line, report);
  if (!tokens) {
    report(
      body.line,
      1,
      "this Markdown is too tangled to be read",
      "it is read as plain text; divide its longest lists",
    );
    return readText(body, report);
  }
  const lines = body.text.split("\n");
  const page: Page = { noteAt: (line: number) => noteIn(lines, body.line, line, report) };
  const pieces = piecesOf(tokens, body.line, page);
  return pieces.some(({ type }) => type === "heading") ? pieces : pieces.map(boldHeading);
}

/** The pieces of a run of tokens that begins at a line of the file. */
function piecesOf(tokens: Token[], firstLine: number, page: Page): RawBlock[] {
  const pieces: RawBlock[] = [];
  let line = firstLine;
  for (const token of tokens) {
    pieces.push(...pieceOf(token as MarkedToken, line, page, pieces.at(-1)));
    line += newlines(token.raw);
  }
  return pieces;
}

function lexed(text: string, line: number, report: Report): Token[] | undefined {
  try {
    const lexer = new Lexer({ gfm: true, tokenizer: new Tables() });
    lexer.blockTokens(text, lexer.tokens);
    // A footnote is a text, not the address of a link.
    const { links } = lexer.tokens;
    for (const tag of Object.keys(links)) if (tag.startsWith("^")) delete links[tag];
    let overloaded = false;
    for (const { src, tokens } of lexer.inlineQueue) {
      if (isOverloaded(src)) {
        overloaded = true;
        tokens.push({ type: "text", raw: src, text: src });
      } else lexer.inlineTokens(src, tokens);
    }
    if (overloaded)
      report(
        line,
        1,
        "a paragraph holds too many marks to be read",
        "it is kept as plain text; take some of them away",
      );
    return lexer.tokens;
  } catch {
    return undefined;
  }
}

function noteIn(lines: string[], firstLine: number, line: number, report: Report): Note {
  return (raw, message, remedy) => {
    const [start = ""] = raw.split("\n", 1);
    const near = lines.slice(line - firstLine, line - firstLine + 50);
    const found = near.findIndex((text) => text.includes(start));
    report(found < 0 ? line : line + found, (near[found]?.indexOf(start) ?? 0) + 1, message, remedy);
  };
}

function pieceOf(token: MarkedToken, line: number, page: Page, above?: RawBlock): RawBlock[] {
  const note = page.noteAt(line);
  switch (token.type) {
    case "heading": {
      const text = plain(textOf(token.tokens, note)).trim();
      return text ? [{ type: "heading", level: token.depth, text, line }] : [];
    }
    case "paragraph":
      return paragraphOf(token.tokens, line, note);
    case "text":
      return paragraphOf(token.tokens ?? [token], line, note);
    case "list":
      return itemsOf(token, line, page, above?.type === "paragraph" && announces(plain(above.text)));
    case "blockquote":
      return quotesOf(piecesOf(token.tokens, line, page));
    case "code":
      return [codeOf(token, line)];
    case "table":
      return [tableOf(token, line, note)];
    case "html":
      return htmlOf(token.raw, line, note);
    case "def":
      return token.tag.startsWith("^") ? [{ type: "paragraph", text: token.raw.trim(), line }] : [];
    default:
      return [];
  }
}

/** A paragraph, or the pictures that stand alone in it. */
function paragraphOf(tokens: Token[], line: number, note: Note): RawBlock[] {
  const solid = tokens.filter((token) => token.raw.trim() !== "" && token.type !== "br");
  if (solid.length > 0 && solid.every(imageIn)) return picturesOf(tokens, line, note);
  const text = textOf(tokens, note);
  return plain(text).trim() ? [{ type: "paragraph", text, line }] : [];
}

function picturesOf(tokens: Token[], firstLine: number, note: Note): RawBlock[] {
  let line = firstLine;
  return tokens.flatMap((token) => {
    const here = line;
    line += newlines(token.raw);
    const image = imageIn(token);
    return image ? pictureOf(image, here, note) : [];
  });
}

/** The picture that a token is, or that is all that a link holds. */
function imageIn(token: Token): Tokens.Image | undefined {
  if (token.type === "image") return token as Tokens.Image;
  const inner = token.type === "link" ? (token as Tokens.Link).tokens : [];
  return inner.length === 1 && inner[0]?.type === "image" ? (inner[0] as Tokens.Image) : undefined;
}

function pictureOf({ href, text, title, raw }: Tokens.Image, line: number, note: Note): RawBlock[] {
  const src = safeUrl(decodeEntities(href));
  const alt = decodeEntities(text);
  const caption = title ? { caption: decodeEntities(title) } : {};
  if (src !== undefined) {
    if (alt.trim() === "") note(raw, ...missingAltText);
    return [{ type: "image", src, alt, ...caption, line }];
  }
  note(
    raw,
    "this picture has an address that is not safe to open",
    "its text is kept; use http, https or a path",
  );
  const words = [alt, caption.caption].filter(Boolean).join(" ");
  return words ? [{ type: "paragraph", text: words, line }] : [];
}

function codeOf({ text, lang }: Tokens.Code, line: number): RawBlock {
  const language = lang?.trim().split(/\s/u)[0];
  return { type: "code", text, ...(language && { language }), line };
}

function htmlOf(raw: string, line: number, note: Note): RawBlock[] {
  const words = wordsOfHtml(raw);
  if (raw.includes("<")) noteHtml(raw, note);
  return words
    .split(/\n[ \t]*\n/u)
    .flatMap((text) => (text.trim() ? [{ type: "paragraph" as const, text: text.trim(), line }] : []));
}

/** Where a file has no headings, a short line set all in bold is one. */
function boldHeading(piece: RawBlock, index: number, pieces: RawBlock[]): RawBlock {
  if (piece.type !== "paragraph" || typeof piece.text === "string" || index === pieces.length - 1)
    return piece;
  const bold = piece.text.every(({ text, marks }) => text.trim() === "" || marks?.includes("strong"));
  const text = plain(piece.text).trim();
  return bold && hasShape(text)
    ? { type: "heading", level: index === 0 ? 1 : 2, text, line: piece.line }
    : piece;
}
