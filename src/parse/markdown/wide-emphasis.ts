import type { Token, TokenizerThis, Tokens } from "marked";

const wide = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff65]`;
const startsWide = new RegExp(`^${wide}`, "u");
const endsWide = new RegExp(`${wide}$`, "u");
const emphasis = /^(\*{1,2})(?=[^\s*])([^*\n]{0,500}[^\s*])\1(?!\*)/u;
/** Word processors leave the space after bold words inside the bold. */
const looseBold = /^(\*\*)(?=[^\s*])([^*\n]{1,300} )\*\*(?=[\p{L}\p{N}])/u;

/**
 * Reads emphasis whose marks CommonMark would print: beside scripts without spaces, as in `**「重要」**です`, and bold words
 * with a space before the last mark.
 */
export function readLooseEmphasis(
  this: TokenizerThis,
  src: string,
  tokens: Token[] | Tokens.Generic[],
): Tokens.Generic | undefined {
  if (!src.startsWith("*")) return undefined;
  const before = tokens.at(-1)?.raw ?? "";
  if (before.endsWith("*")) return undefined;
  const match = emphasis.exec(src);
  const isWide = match && (endsWide.test(before.slice(-1)) || startsWide.test(src.slice(match[0].length)));
  const [raw, marks, text = ""] = (isWide ? match : looseBold.exec(src)) ?? [];
  if (raw === undefined) return undefined;
  return { type: marks === "*" ? "em" : "strong", raw, text, tokens: this.lexer.inlineTokens(text, []) };
}
