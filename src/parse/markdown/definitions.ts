import type { TokenizerThis } from "marked";
import type { DefinitionsToken } from "./tokens.ts";

const colon = /^ {0,3}:[ \t]+(?=\S)/u;
const otherBlock = /^(?: {4}|\t| {0,3}(?:[-+*>#:|~]|\d{1,9}[.)][ \t]|`{3}))/u;
/** A line break in Markdown: definitions are one text. */
const lineBreakSource = "<br>";
const longestTerm = 200;
const mostLines = 1000;

type Reader = { lines: string[]; at: number };

/**
 * Reads a list of terms at the beginning of a block, as in PHP Markdown Extra and Pandoc: a term, and below it one or more
 * paragraphs that begin with a colon.
 */
export function readDefinitions(this: TokenizerThis, src: string): DefinitionsToken | undefined {
  const reader: Reader = { lines: src.split("\n", mostLines), at: 0 };
  const entries: DefinitionsToken["entries"] = [];
  let end = 0;
  for (let at = 0; isTerm(reader.lines, at); at = nextWords(reader.lines, end)) {
    const term = this.lexer.inline((reader.lines[at] ?? "").trim());
    reader.at = nextWords(reader.lines, at + 1);
    const definitions: string[] = [];
    while (colon.test(reader.lines[reader.at] ?? "")) {
      definitions.push(readDefinition(reader));
      end = reader.at;
      reader.at = nextWords(reader.lines, reader.at);
    }
    entries.push({ term, definitions: definitions.map((text) => this.lexer.inline(text)) });
  }
  if (end === 0) return undefined;
  const raw = `${reader.lines.slice(0, end).join("\n")}\n`;
  return { type: "definitions", raw: src.startsWith(raw) ? raw : src, entries };
}

/** Whether a line is followed by a line with a colon, with at most one blank line between them. */
function isTerm(lines: string[], at: number): boolean {
  const term = lines[at] ?? "";
  if (term.trim() === "" || term.length > longestTerm || otherBlock.test(term)) return false;
  const below = lines[at + 1] ?? "";
  return colon.test(below) || (below.trim() === "" && colon.test(lines[at + 2] ?? ""));
}

/** Reads one definition: its lines, and paragraphs that are indented below it. */
function readDefinition(reader: Reader): string {
  const { lines } = reader;
  const read = [(lines[reader.at++] ?? "").replace(colon, "")];
  for (;;) {
    const next = nextWords(lines, reader.at);
    const line = lines[next] ?? "";
    const isBelow = next === reader.at ? !isTerm(lines, next) : /^(?: {2}|\t)/u.test(line);
    if (next >= lines.length || colon.test(line) || !isBelow) return read.join("\n");
    read.push(next === reader.at ? line.trim() : `${lineBreakSource}${line.trim()}`);
    reader.at = next + 1;
  }
}

function nextWords(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === "") at++;
  return at;
}
