import type { Tokens } from "marked";
import { endsSentence } from "../../article/sentences.ts";
import { attribute } from "../html/elements.ts";
import { firstElement } from "../html/parse-html.ts";
import { bareAddressLength, isAddress, looseLink } from "./addresses.ts";
import { calloutOf } from "./callouts.ts";
import { TableTokenizer } from "./table.ts";
import { verseOf } from "./verse.ts";

const longestUnderlined = 100;

/** Marked's tokenizer where CommonMark would swallow words, or print marks that the author did not mean as text. */
export class StoryTokenizer extends TableTokenizer {
  /** `---` below a sentence or several lines, or below another rule, is a rule and not the underline of a heading. */
  override lheading(src: string): Tokens.Heading | undefined {
    const heading = super.lheading(src);
    if (heading?.depth !== 2) return heading;
    const { text } = heading;
    const isAccident =
      text.includes("\n") ||
      text.length > longestUnderlined ||
      /[,;:]$/u.test(text) ||
      (endsSentence(text) && !/[?!]$/u.test(text)) ||
      ["hr", "paragraph"].includes(this.lexer.state.lastToken?.type ?? "");
    // Marked has queued the text of the heading; the paragraph that it is will queue it again.
    if (isAccident) this.lexer.inlineQueue.pop();
    return isAccident ? undefined : heading;
  }

  /** Indented lines of language are no program. */
  override code(src: string): Tokens.Code | undefined {
    const code = super.code(src);
    return code && ((verseOf(code, this.lexer) ?? code) as Tokens.Code);
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    const quote = super.blockquote(src);
    return quote && ((calloutOf(quote, this.lexer) ?? quote) as Tokens.Blockquote);
  }

  override def(src: string): Tokens.Def | undefined {
    const def = super.def(src);
    return def && isAddress(def.href) ? def : undefined;
  }

  /** A comment ends at its mark, so that Markdown on the same line is read; one without an end, at a blank line. */
  override html(src: string): Tokens.HTML | undefined {
    const html = super.html(src);
    if (!html?.raw.trimStart().startsWith("<!--")) return isComponent(html?.raw) ? undefined : html;
    const raw = commentsAt(src);
    return /^[ \t]*(?:\n|$)/u.test(src.slice(raw.length)) && raw.endsWith("-->")
      ? html
      : { ...html, raw, text: raw };
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return super.link(src) ?? this.looseLink(src);
  }

  private looseLink(src: string): Tokens.Link | Tokens.Image | undefined {
    if (!/^!?\[/u.test(src)) return undefined;
    const loose = looseLink(src);
    if (!loose) return undefined;
    const { isPicture, ...rest } = loose;
    const tokens = this.lexer.inlineTokens(rest.text, []);
    return isPicture ? { type: "image", ...rest, tokens } : { type: "link", ...rest, tokens };
  }

  override url(src: string): Tokens.Link | undefined {
    const url = super.url(src);
    const length = url ? bareAddressLength(url.raw) : 0;
    return url && length < url.raw.length ? super.url(src.slice(0, length)) : url;
  }

  /** An image in HTML is a picture like any other. */
  override tag(src: string): Tokens.Tag | undefined {
    const tag = super.tag(src);
    const image = tag && /^<img\b/iu.test(tag.raw) ? imageOfTag(tag.raw) : undefined;
    return (image as Tokens.Tag | undefined) ?? tag;
  }
}

/** The comments at the beginning of a text, on one line; one without an end goes up to a blank line. */
function commentsAt(src: string): string {
  let end = 0;
  while (/^[ \t]*<!--/u.test(src.slice(end, end + 100))) {
    const close = src.indexOf("-->", end);
    if (close < 0) return end > 0 ? src.slice(0, end) : src.slice(0, /\n[ \t]*\n|$/u.exec(src)?.index);
    end = close + "-->".length;
  }
  return src.slice(0, end);
}

/** Components have names with a capital letter: they are read with the text around them. */
function isComponent(html = ""): boolean {
  return /^\s*<\/?[A-Z]/u.test(html);
}

function imageOfTag(raw: string): Tokens.Image | undefined {
  const node = firstElement(raw);
  const href = node && attribute(node, "src");
  if (!node || !href) return undefined;
  return { type: "image", raw, href, title: null, text: attribute(node, "alt"), tokens: [] };
}
