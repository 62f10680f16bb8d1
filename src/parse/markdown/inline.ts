import type { MarkedToken, Token, Tokens } from "marked";
import type { Mark, Span, Text } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";
import { lineBreak } from "../spans.ts";
import { decodeEntities } from "../text/entities.ts";
import { hasElement, isMarkup } from "./markup.ts";

/** Records a warning at the position of a piece of Markdown source. */
export type WarnAbout = (source: string, message: string, remedy: string) => void;
/** Makes a `WarnAbout` for Markdown source that begins at this line of the file. */
export type WarnFrom = (line: number) => WarnAbout;
type Style = { marks: Mark[]; href?: string };

/** The text of inline tokens: flat spans, or a plain string where nothing is marked. */
export function textOf(tokens: Token[], warn: WarnAbout): Text {
  const spans = tokens.flatMap((token) => spansOf(token as MarkedToken, { marks: [] }, warn));
  if (spans.some((span) => span.marks || span.href)) return spans;
  return spans.map((span) => span.text).join("");
}

function spansOf(token: MarkedToken, style: Style, warn: WarnAbout): Span[] {
  switch (token.type) {
    case "strong":
    case "em":
      return spansIn(token, withMark(style, token.type), warn);
    case "del":
      return spansIn(token, withMark(style, "strike"), warn);
    case "codespan":
      return span(token.text, withMark(style, "code"));
    case "br":
      return span(lineBreak, style);
    case "checkbox":
      return span(token.checked ? "☑ " : "☐ ", style);
    case "escape":
      return span(token.text, style);
    case "link":
      return linkSpans(token, style, warn);
    case "image":
      return imageSpans(token, style, warn);
    case "html":
      return htmlSpans(token, style, warn);
    case "text":
      return token.tokens ? spansIn(token, style, warn) : span(decodeEntities(token.text), style);
    default:
      return span(token.raw, style);
  }
}

function spansIn(token: { tokens?: Token[] }, style: Style, warn: WarnAbout): Span[] {
  return (token.tokens ?? []).flatMap((inner) => spansOf(inner as MarkedToken, style, warn));
}

function linkSpans(token: Tokens.Link, style: Style, warn: WarnAbout): Span[] {
  const address = token.autolink ? token.href : decodeEntities(token.href);
  const href = safeUrl(address);
  if (href === undefined) {
    const remedy = "its text is kept; use http, https, mailto or a path";
    warn(token.raw, "this link has an address that is not safe to open", remedy);
  }
  return spansIn(token, href === undefined ? style : { ...style, href }, warn);
}

function imageSpans({ raw, text }: Tokens.Image, style: Style, warn: WarnAbout): Span[] {
  const remedy = "its description is kept; put it into a paragraph of its own";
  warn(raw, "a picture inside a line is not shown", remedy);
  return span(decodeEntities(text), style);
}

function htmlSpans({ raw }: { raw: string }, style: Style, warn: WarnAbout): Span[] {
  if (!isMarkup(raw)) return span(raw, style);
  const isBreak = /^<br\b/iu.test(raw);
  if (/^<(?:\w|!--)/u.test(raw) && !isBreak) warnAboutHtml(raw, warn);
  return isBreak ? span(lineBreak, style) : [];
}

/** Warns that HTML comments and tags are left out. */
export function warnAboutHtml(html: string, warn: WarnAbout): void {
  const hasComment = /<!--/u.test(html) && html.includes("-->");
  if (hasComment) {
    const remedy = "it is left out; delete it, or remove <!-- and --> if readers should see it";
    warn(html.slice(html.indexOf("<!--")), "a comment is not shown", remedy);
  }
  if (!hasComment || hasElement(html)) {
    const remedy = "the words are kept and the tags are left out; use Markdown instead";
    warn(html, "HTML is not supported in a story", remedy);
  }
}

function span(text: string, { marks, href }: Style): Span[] {
  return [{ text, ...(marks.length > 0 && { marks }), ...(href !== undefined && { href }) }];
}

function withMark(style: Style, mark: Mark): Style {
  return style.marks.includes(mark) ? style : { ...style, marks: [...style.marks, mark] };
}
