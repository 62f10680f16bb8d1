import type { Span, Text } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import type { RawBlock } from "../raw-block.ts";
import { concatTexts, sliceText } from "../spans.ts";
import { cleanText } from "../text/clean.ts";
import type { Style } from "./elements.ts";

/** Pieces as they come out of a page, and the words of the paragraph that is still open. */
export type Flow = { pieces: RawBlock[]; runs: Run[] };
/** A stretch of text, or a picture among the words. */
type Run = Span & { src?: string };

export const emptyFlow = (): Flow => ({ pieces: [], runs: [] });

/** Adds words to the open paragraph; white space in a page is one space. */
export function say(flow: Flow, words: string, { marks, href }: Style): void {
  const text = cleanText(words).replace(/[ \t\n]+/gu, " ");
  const last = flow.runs.at(-1)?.text;
  if (text === "" || (text === " " && (last === undefined || /\s$/u.test(last)))) return;
  flow.runs.push({ text, ...(marks.length > 0 && { marks }), ...(href !== undefined && { href }) });
}

/** Ends the line; a second time, the paragraph. */
export function breakLine(flow: Flow): void {
  const last = flow.runs.at(-1);
  if (last?.text === "\n") close(flow);
  else if (last) flow.runs.push({ text: "\n" });
}

/** Adds a picture: where it turns out to stand among words, its description is one of them. */
export function showPicture(flow: Flow, src: string, alt: string): void {
  flow.runs.push({ text: ` ${alt} `, src });
}

/** Ends the open paragraph. Pictures that stand alone in one are pictures. */
export function close(flow: Flow): void {
  const runs = flow.runs.splice(0);
  const solid = runs.filter(({ text, src }) => src !== undefined || text.trim() !== "");
  if (solid.every(({ src }) => src !== undefined)) {
    for (const { text, src = "" } of solid)
      flow.pieces.push({ type: "image", src, alt: text.trim(), line: 1 });
    return;
  }
  const spans = runs.map(({ src: _, ...span }): Span => span);
  const text = trimmed(spans.some(({ marks, href }) => marks || href) ? spans : plain(spans));
  flow.pieces.push({ type: "paragraph", text, line: 1 });
}

/** Adds whole pieces. */
export function add(flow: Flow, pieces: RawBlock[]): void {
  close(flow);
  for (const piece of pieces) flow.pieces.push(piece);
}

/** All words of some pieces as one text, a line each. */
export function textOf(pieces: RawBlock[]): Text {
  const texts = pieces.map(wordsOfPiece).filter((text) => plain(text).trim() !== "");
  if (texts.every((text) => typeof text === "string")) return texts.join("\n");
  return texts.flatMap((text, index) => [
    ...(index > 0 ? [{ text: "\n" }] : []),
    ...(typeof text === "string" ? [{ text }] : text),
  ]);
}

function wordsOfPiece(piece: RawBlock): Text {
  switch (piece.type) {
    case "heading":
    case "paragraph":
      return piece.text;
    case "code":
      return [{ text: piece.text, marks: ["code"] }];
    case "quote":
      return piece.cite ? concatTexts(piece.text, "\n", piece.cite) : piece.text;
    case "list":
      return textOf(
        piece.items.flatMap(({ text, items = [] }): RawBlock[] => [
          { type: "paragraph", text, line: 1 },
          { type: "list", items, line: 1 },
        ]),
      );
    case "image":
      return piece.caption ? concatTexts(piece.alt, "\n", piece.caption) : piece.alt;
    case "table":
      return textOf(
        [piece.head, ...piece.rows].flat().map((text): RawBlock => ({ type: "paragraph", text, line: 1 })),
      );
    default:
      return piece satisfies never;
  }
}

function trimmed(text: Text): Text {
  const words = plain(text);
  return sliceText(text, words.length - words.trimStart().length, words.trimEnd().length);
}
