import type { Body, Piece, Report } from "./piece.ts";
import { readText } from "./text.ts";

export function readMarkdown(body: Body, report: Report): Piece[] {
  return readText(body, report);
}
