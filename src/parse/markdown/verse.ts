import type { Lexer, Tokens } from "marked";
import type { VerseToken } from "./tokens.ts";

/** Marks of programs, and lines that begin as a statement or a command does. */
const codeMarks =
  /[{}<>|\\=;$@#`]|\w\(|\)$|\/\/|^(?:def|class|import|from|if|for|while|return|const|let|var|function|sudo|npm|git|cd|pip|echo)\s/u;
const mostVerseWidth = 70;

/** Indented lines that read like language: poems and addresses, or a paragraph that was indented too far. */
export function verseOf({ raw, text }: Tokens.Code, lexer: Lexer): VerseToken | undefined {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  const isProse = lines.every((line) => /^[\p{L}\p{N}"“„«‘'—–¿¡(]/u.test(line) && !codeMarks.test(line));
  const hasWords = lines.filter((line) => /\p{L}[,.!?]?\s+\p{L}/u.test(line)).length * 2 >= lines.length;
  if (!isProse || !hasWords) return undefined;
  const isVerse = lines.length > 1 && lines.every((line) => line.length <= mostVerseWidth);
  const stanzas = text.trim().split(/\n[ \t]*\n/u);
  const source = (stanza: string) => stanza.split("\n").map((line) => line.trim());
  return {
    type: "verse",
    raw,
    stanzas: stanzas.map((stanza) => lexer.inline(source(stanza).join(isVerse ? "  \n" : "\n"))),
  };
}
