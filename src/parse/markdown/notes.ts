import type { TokenizerExtensionFunction, TokenizerThis } from "marked";
import type { NoteReferenceToken, NoteToken } from "./tokens.ts";

const noteStart = /^ {0,3}\[\^([^\]\s^]{1,100})\]:[ \t]*/u;
/** The rest of a paragraph, and paragraphs that are indented below it. */
const noteRest =
  /[^\n]*(?:\n(?![ \t]*\n| {0,3}\[[^\]\n]+\]:)[^\n]+)*(?:\n(?:[ \t]*\n)+(?: {2,}|\t)[^\n]*(?:\n(?![ \t]*\n| {0,3}\[[^\]\n]+\]:)[^\n]+)*)*(?:\n|$)/uy;
const reference = /^\[\^([^\]\s^]{1,100})\](?!\()/u;
const inlineNote = /^\^\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,2000})\]/u;

/** The footnotes of a text, in the order in which they are found. */
export class Notes {
  readonly defined = new Set<string>();
  readonly referenced = new Set<string>();

  /** What stands for a note in the text: its number, or its place among the notes where one of them has a name. */
  nameOf(label: string): string {
    const labels = [...this.referenced, ...this.defined].filter((one) => this.defined.has(one));
    if (labels.every((one) => /^\p{N}+$/u.test(one))) return label;
    return String([...new Set(labels)].indexOf(label) + 1);
  }

  /** Reads a note at the beginning of a block. */
  readonly readNote = (lexer: TokenizerThis["lexer"], src: string): NoteToken | undefined => {
    const [start, label = ""] = noteStart.exec(src) ?? [];
    if (start === undefined) return undefined;
    noteRest.lastIndex = start.length;
    const rest = noteRest.exec(src)?.[0] ?? "";
    this.defined.add(label);
    const content = rest.replace(/\n(?: {1,4}|\t)/gu, "\n");
    return { type: "note", raw: start + rest, label, tokens: lexer.blockTokens(content, []) };
  };

  /** Reads a reference to a note inside a text. */
  readonly readReference: TokenizerExtensionFunction = (src): NoteReferenceToken | undefined => {
    const [raw, label = ""] = reference.exec(src) ?? [];
    if (raw === undefined) return undefined;
    this.referenced.add(label);
    return { type: "noteReference", raw, label };
  };
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
