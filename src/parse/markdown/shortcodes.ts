import type { TokenizerExtensionFunction, TokenizerThis, Tokens } from "marked";
import { argumentsOf } from "./call-arguments.ts";
import { embedToken } from "./embed-tokens.ts";
import { omission, omittedShortcode } from "./omissions.ts";
import type { StoryToken } from "./tokens.ts";

/** How tags begin and end: Hugo and Zola, Liquid and Nunjucks. The tags of values, `{{ value }}`, are the last. */
const marks = [
  ["{{<", ">}}"],
  ["{{%", "%}}"],
  ["{%", "%}"],
  ["{{", "}}"],
] as const;
const longestTag = 5000;
const wordpress =
  /^\[(\/?)(caption|wp_caption|gallery|embed|audio|video|playlist|youtube|vimeo|contact-form-7|wpforms|table|ngg_images|ad)((?:[\s=][^\]\n]*)?)\](?!\(|\[|:)/u;
const wordpressEmbed =
  /^\[(embed|youtube|vimeo|audio|video)\b([^\]\n]*)\]\s*(https?:\/\/[^\s[\]]+)\s*\[\/\1\]/u;
const wordpressCaption =
  /^ {0,3}\[(?:wp_)?caption\b[^\]\n]*\]([\s\S]{0,5000}?)\[\/(?:wp_)?caption\][ \t]*(?:\n|$)/u;

/** Reads a tag of a publishing tool inside a text: a picture or a link where it stands for one, else an omission. */
export const readShortcode: TokenizerExtensionFunction = (src) => {
  if (src.startsWith("[")) return readWordpress(src);
  const [opening, closing] = marks.find(([mark]) => src.startsWith(mark)) ?? [];
  const end = closing === undefined ? -1 : src.slice(0, longestTag).indexOf(closing);
  if (opening === undefined || closing === undefined || end < 0) return undefined;
  const raw = src.slice(0, end + closing.length);
  const inner = src
    .slice(opening.length, end)
    .replace(/^-|[-/]$/gu, "")
    .trim();
  if (/^(?:\/|end)/u.test(inner)) return { type: "wrapper", raw, tokens: [] };
  const [name = ""] = /^[\w./-]+/u.exec(inner) ?? [];
  const rest = inner.slice(name.length);
  // Zola calls with brackets: `{{ youtube(id="…") }}`.
  const isValue = opening === "{{" && !rest.startsWith("(");
  return isValue ? omission(raw, omittedShortcode) : callToken(raw, name, rest.replace(/^\(|\)$/gu, " "));
};

/** Reads a tag over several lines, of which Markdown would take one that begins with `>` for a quotation. */
export const readLongShortcode: TokenizerExtensionFunction = function (src, tokens) {
  if (!src.startsWith("{")) return undefined;
  const token = readShortcode.call(this, src, tokens);
  const end = token && /^[ \t]*(?:\n|$)/u.exec(src.slice(token.raw.length));
  if (!token?.raw.includes("\n") || !end) return undefined;
  return { type: "paragraph", raw: token.raw + end[0], text: token.raw, tokens: [token] };
};

/** Where some tools put a table of contents. */
const contents = /^ {0,3}(?:\[\[_?toc_?\]\]|\[_?toc_?\]|(?:[-*]|1\.) +toc *\n *\{:toc\}) *(?:\n|$)/iu;

/** Reads a mark that stands for a table of contents. */
export const readContents: TokenizerExtensionFunction = (src) => {
  const [raw] = contents.exec(src) ?? [];
  return raw === undefined ? undefined : omission(raw, omittedShortcode);
};

/** `{% include youtube.html id="…" %}` calls what its first argument names. */
function callToken(raw: string, name: string, rest: string): StoryToken {
  const values = argumentsOf(rest);
  const isInclude = /^(?:include|include_cached|include_relative|render|partial)$/u.test(name);
  const called = isInclude ? (values.others.shift() ?? "") : name;
  return embedToken(raw, called, values) ?? omission(raw, omittedShortcode);
}

function readWordpress(src: string): StoryToken | undefined {
  const embedded = wordpressEmbed.exec(src);
  if (embedded) {
    const [raw, name = "", rest = "", address = ""] = embedded;
    return callToken(raw, name, `${rest} src="${address}"`);
  }
  const match = wordpress.exec(src);
  if (!match) return undefined;
  const [raw, slash, name = "", rest = ""] = match;
  if (slash) return { type: "wrapper", raw, tokens: [] };
  // `[gallery]` in a sentence is a word in brackets.
  if (!/[="]|https?:/u.test(rest) && src.slice(raw.length).split("\n", 1)[0]?.trim()) return undefined;
  if (!rest.trim() && name !== "gallery" && name !== "playlist") return undefined;
  return callToken(raw, name, rest.replace(/^=/u, ""));
}

/** Reads `[caption …]picture words[/caption]` at the beginning of a block. */
export function readWordpressCaption(this: TokenizerThis, src: string): Tokens.Generic | undefined {
  const match = wordpressCaption.exec(src);
  if (!match) return undefined;
  const [raw, inner = ""] = match;
  const [, image, words = ""] = /^([\s\S]*?<img\b[^>]*>(?:\s*<\/a>)?)([\s\S]*)$/iu.exec(inner) ?? [];
  if (image === undefined)
    return { type: "captioned", raw, tokens: this.lexer.blockTokens(inner.trim(), []) };
  return { type: "html", raw, text: `<figure>${image}<figcaption>${words}</figcaption></figure>` };
}
