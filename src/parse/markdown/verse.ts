import type { Lexer, Tokens } from "marked";
import type { VerseToken } from "./tokens.ts";

/** Marks of programs, and lines that begin as a statement or a command does. */
const codeMarks =
  /[{}<>|\\=;$@#`]|\w\(|\)\s*$|\/\/|\w\.\w+\(|^\s*(?:def|class|import|from|if|for|while|return|const|let|var|function|sudo|npm|git|cd|pip|echo)\s/mu;
const mostVerseWidth = 70;

/** Indented lines that read like language: poems and addresses, or a paragraph that was indented too far. */
export function verseOf({ raw, text }: Tokens.Code, lexer: Lexer): VerseToken | undefined {
  const lines = text.split("\n").filter((line) => line.trim());
  const isProse = lines.every((line) => /^\s*[\p{L}\p{N}"“„«‘'—–¿¡(]/u.test(line));
  const hasWords = lines.filter((line) => /\p{L}+[,.!?]?\s+\p{L}+/u.test(line)).length * 2 >= lines.length;
  if (codeMarks.test(text) || !isProse || !hasWords) return undefined;
  const isVerse = lines.length > 1 && lines.every((line) => line.trim().length <= mostVerseWidth);
  const stanzas = text.trim().split(/\n[ \t]*\n/u);
  return {
    type: "verse",
    raw,
    stanzas: stanzas.map((stanza) =>
      lexer.inline(isVerse ? stanza.trim().replace(/[ \t]*\n[ \t]*/gu, "  \n") : stanza),
    ),
  };
}
