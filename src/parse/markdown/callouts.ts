import type { Lexer, TokenizerThis, Tokens } from "marked";
import { argumentOf, argumentsOf } from "./call-arguments.ts";
import type { CalloutToken } from "./tokens.ts";

const opening = /^ {0,3}:{3,}(?!:)([^\n]*)(?:\n|$)/u;
const closing = /^ {0,3}:{3,}[ \t]*$/u;
const alert = /^\[!([\p{L}\d_-]+)(?:\|[^\]\n]*)?\][+-]?([^\n]*)(?:\n|$)/u;
const mostLines = 1000;

/** Reads `:::note[Title]` with all lines up to its `:::`. */
export function readContainer(this: TokenizerThis, src: string): CalloutToken | undefined {
  const match = opening.exec(src);
  if (!match) return undefined;
  const [first, head = ""] = match;
  const title = titleOf(head);
  const lines = src.slice(first.length).split("\n", mostLines);
  const end = endOf(lines);
  const inner = lines.slice(0, end).join("\n");
  const raw = end < 0 ? first : `${first}${lines.slice(0, end + 1).join("\n")}`;
  const tokens = end < 0 ? [] : this.lexer.blockTokens(inner, []);
  return { type: "callout", raw, title: this.lexer.inline(title), tokens };
}

/** The title in the first line of a container: `note[Title]`, `note Title` or `{.note title="Title"}`. */
function titleOf(head: string): string {
  const attributes = /\{([^{}]*)\}/u.exec(head)?.[1] ?? "";
  const label = /\[([^[\]]*)\]/u.exec(head)?.[1];
  const words = head.replace(`{${attributes}}`, "").trim();
  return (
    label ?? (words.replace(/^[\p{L}\p{N}_-]+/u, "").trim() || argumentOf(argumentsOf(attributes), "title"))
  );
}

/** The index of the line that closes a container, or -1. Containers inside it have names. */
function endOf(lines: string[]): number {
  let depth = 1;
  return lines.findIndex((line) => {
    if (closing.test(line)) depth--;
    else if (/^ {0,3}:{3,}/u.test(line)) depth++;
    return depth === 0;
  });
}

/** A quotation that begins with `[!WARNING]` or `[!tip] Title` is no quotation but a callout. */
export function calloutOf({ raw, text }: Tokens.Blockquote, lexer: Lexer): CalloutToken | undefined {
  const match = alert.exec(text);
  if (!match) return undefined;
  const [first, kind = "", words = ""] = match;
  const name = kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
  const tokens = lexer.blockTokens(text.slice(first.length), []);
  return { type: "callout", raw, title: lexer.inline(words.trim() || name), tokens };
}
