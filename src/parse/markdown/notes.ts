import type { TokenizerExtensionFunction, TokenizerThis } from "marked";
import type { NoteReferenceToken, NoteToken } from "./tokens.ts";

const noteStart = /^ {0,3}\[\^([^\]\s^]{1,100})\]:[ \t]*/u;
const indented = /^(?: {2}|\t)/u;
const definition = /^ {0,3}\[[^\]\n]+\]:/u;
const mostLines = 1000;
const reference = /^\[\^([^\]\s^]{1,100})\](?!\()/u;
const inlineNote = /^\^\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,2000})\]/u;

/** The footnotes of a text, in the order in which they are found. */
export class Notes {
  readonly defined = new Set<string>();
  readonly referenced = new Set<string>();

  private names: Map<string, string> | undefined;

  /**
   * What stands for a note in the text: its number, or its place among the notes where one of them has a name. All notes
   * must have been read.
   */
  nameOf(label: string): string {
    this.names ??= this.allNames();
    return this.names.get(label) ?? label;
  }

  private allNames(): Map<string, string> {
    const labels = [...new Set([...this.referenced, ...this.defined])].filter((one) => this.defined.has(one));
    const areNumbers = labels.every((one) => /^\p{N}+$/u.test(one));
    return new Map(labels.map((one, index) => [one, areNumbers ? one : String(index + 1)]));
  }

  /** Reads a note at the beginning of a block. */
  readonly readNote = (lexer: TokenizerThis["lexer"], src: string): NoteToken | undefined => {
    const [start, label = ""] = noteStart.exec(src) ?? [];
    if (start === undefined) return undefined;
    const rest = restOf(src.slice(start.length).split("\n", mostLines));
    this.defined.add(label);
    const content = rest.map((line) => line.replace(/^(?: {1,4}|\t)/u, "")).join("\n");
    const raw = `${start}${rest.join("\n")}\n`;
    return {
      type: "note",
      raw: src.startsWith(raw) ? raw : src.slice(0, raw.length - 1),
      label,
      tokens: lexer.blockTokens(content, []),
    };
  };

  /** Reads a reference to a note inside a text. */
  readonly readReference: TokenizerExtensionFunction = (src): NoteReferenceToken | undefined => {
    const [raw, label = ""] = reference.exec(src) ?? [];
    if (raw === undefined) return undefined;
    this.referenced.add(label);
    return { type: "noteReference", raw, label };
  };
}

/** The lines of a note: its first paragraph, and what is indented below it. */
function restOf(lines: string[]): string[] {
  let end = 1;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    const isBelow = lines[at - 1]?.trim() === "" ? indented.test(line) : !definition.test(line);
    if (!isBelow) break;
    end = at + 1;
  }
  return lines.slice(0, end);
}

/** Reads a note inside a text, `^[words]`: its words are kept in brackets. */
export function readInlineNote(this: TokenizerThis, src: string) {
  const [raw, words = ""] = inlineNote.exec(src) ?? [];
  if (raw === undefined) return undefined;
  const bracket = (text: string) => ({ type: "text", raw: text, text });
  return {
    type: "wrapper",
    raw,
    tokens: [bracket(" ("), ...this.lexer.inlineTokens(words, []), bracket(")")],
  };
}
