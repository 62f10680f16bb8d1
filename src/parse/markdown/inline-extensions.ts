import type { Token, TokenizerExtensionFunction, TokenizerThis, Tokens } from "marked";
import type { AttributesToken, VerbatimToken } from "./tokens.ts";

const braces = /^\{([^{}\n]{1,300})\}/u;
const attribute = /^(?:[.#][\w:-]+|[\w:-]+=\S+|-|toc)$/u;
const bracketedSpan = /^\[((?:[^[\]\n]|\[[^[\]\n]*\]){1,1000})\](?=\{)/u;
const wikiLink = /^(!?)\[\[([^[\]\n|]{1,300})(?:\|([^[\]\n]{0,300}))?\]\](?![([])/u;
const pictureFile = /\.(?:avif|gif|heic|jpe?g|png|svg|tiff?|webp)$/iu;
const highlight = /^==(?=[^\s=])([^=\n]{0,500}[^\s=])==(?!=)/u;

/** The list of attributes in braces at the beginning of a text; words in braces are none. */
function attributeList(src: string): string | undefined {
  const [raw, inner = ""] = braces.exec(src) ?? [];
  const words = inner
    .replace(/^:/u, "")
    .replace(/"[^"]*"|'[^']*'/gu, "x")
    .trim()
    .split(/\s+/u);
  return words.every((word) => attribute.test(word)) ? raw : undefined;
}

/** Reads attributes behind an element or on a line of their own: `{width=50%}`, `{: .wide}`. */
export const readAttributes: TokenizerExtensionFunction = (src, tokens: Token[] | Tokens.Generic[]) => {
  const raw = attributeList(src);
  if (raw === undefined) return undefined;
  const last = tokens.at(-1);
  const isBehind = last !== undefined && last.type !== "text" && last.type !== "br";
  const startsLine = last === undefined || last.type === "br" || /\n[ \t]*$/u.test(last.raw);
  const endsLine = /^[ \t]*(?:\n|$)/u.test(src.slice(raw.length));
  const isList = raw.startsWith("{:") && endsLine;
  return isBehind || isList || (startsLine && endsLine)
    ? ({ type: "attributes", raw } satisfies AttributesToken)
    : undefined;
};

/** Reads `[words]{.class}` of Pandoc, of which the words are kept. */
export function readBracketedSpan(this: TokenizerThis, src: string): Tokens.Generic | undefined {
  const [bracket, words = ""] = bracketedSpan.exec(src) ?? [];
  const list = bracket === undefined ? undefined : attributeList(src.slice(bracket.length));
  if (bracket === undefined || list === undefined) return undefined;
  return { type: "wrapper", raw: bracket + list, tokens: this.lexer.inlineTokens(words, []) };
}

/** Reads `[[Page|words]]` and `![[picture.jpg]]` of wikis and Obsidian: a link to another story, or a picture. */
export const readWikiLink: TokenizerExtensionFunction = (src) => {
  const match = wikiLink.exec(src);
  if (!match) return undefined;
  const [raw, bang, page = "", words = ""] = match;
  const isSize = /^\d+(?:x\d+)?$/u.test(words);
  if (bang && pictureFile.test(page.trim()))
    return { type: "image", raw, href: page.trim(), title: null, text: isSize ? "" : words, tokens: [] };
  // Numbers in two pairs of brackets are no name of a page.
  if (!/\p{L}/u.test(page)) return undefined;
  const text = (!isSize && words.trim()) || page.trim().replace(/^#/u, "").replace(/#\^?/gu, ": ");
  // Encoded, since the name of a page may look like a scheme: "Crane: what we know".
  const href = page.trim().replace(/[^#/]+/gu, encodeURIComponent);
  return { type: "link", raw, href, title: null, text, tokens: [{ type: "text", raw: text, text }] };
};

/** Reads `==marked words==`. */
export function readHighlight(this: TokenizerThis, src: string): Tokens.Generic | undefined {
  const [raw, words = ""] = highlight.exec(src) ?? [];
  return raw === undefined ? undefined : { type: "wrapper", raw, tokens: this.lexer.inlineTokens(words, []) };
}

/** Reads a formula between dollar signs, in which stars and underscores are no Markdown; `$5 or $6` is none. */
export const readFormula: TokenizerExtensionFunction = (src): VerbatimToken | undefined => {
  if (!src.startsWith("$")) return undefined;
  const mark = src.startsWith("$$") ? "$$" : "$";
  const end = src.indexOf(mark, mark.length);
  const inner = src.slice(mark.length, Math.max(end, 0));
  const isFormula =
    /[\\^_{}=]/u.test(inner) && (mark === "$$" || (/^\S.*\S$|^\S$/su.test(inner) && !inner.includes("\n")));
  const isPrice = /^\d/u.test(src.slice(end + mark.length));
  return isFormula && !isPrice ? { type: "verbatim", raw: src.slice(0, end + mark.length) } : undefined;
};

/** Reads the tags that Word puts into HTML, such as `<o:p>`, which Markdown does not take for tags. */
export const readOfficeTag: TokenizerExtensionFunction = (src) => {
  const [raw] = /^<\/?(?:[ovwm]|st1):[a-z]+(?:\s[^<>]{0,300})?\/?>/iu.exec(src) ?? [];
  return raw === undefined ? undefined : { type: "wrapper", raw, tokens: [] };
};
