import type { Token, Tokens } from "marked";
import type { Mark, Span, Text } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";
import { type HtmlNode, isHidden, nameOf, type Style, styleInside } from "../html/elements.ts";
import { embedBlocks } from "../html/embeds.ts";
import { withScript } from "../html/paragraph-builder.ts";
import { firstElement } from "../html/parse-html.ts";
import type { ProblemKind } from "../problem.ts";
import { lineBreak } from "../spans.ts";
import { isTeaserMark } from "../teaser-mark.ts";
import { decodeEntities } from "../text/entities.ts";
import { isMarkup } from "./markup.ts";
import type { Notes } from "./notes.ts";
import { omittedComment, omittedHidden, omittedScript } from "./omissions.ts";
import { showTextMarks, textWithScripts } from "./scripts-in-text.ts";
import type { StoryToken } from "./tokens.ts";

/** Records a problem at the position of a piece of Markdown source. */
export type WarnAbout = (
  source: string,
  message: string,
  remedy: string,
  kind?: Exclude<ProblemKind, "error">,
) => void;
/** What the tokens of one block share. */
export type InlineContext = { warn: WarnAbout; notes: Notes };

/** The text of inline tokens: flat spans, or a plain string where nothing is marked. */
export function textOf(tokens: Token[], context: InlineContext): Text {
  const spans = spansIn(tokens, { marks: [] }, context);
  if (spans.some((span) => span.marks || span.href)) return spans;
  return spans.map((span) => span.text).join("");
}

type OpenElement = { name: string; style: Style; hidden: boolean };

/** Spans of tokens; HTML tags among them change the style of those between. */
function spansIn(tokens: Token[], style: Style, context: InlineContext): Span[] {
  const open: OpenElement[] = [];
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as StoryToken;
    const { style: inner, hidden } = open.at(-1) ?? { style, hidden: false };
    if (token.type === "html" && isMarkup(token.raw)) {
      const end = embedEnd(tokens, index);
      if (end > index && !hidden) spans.push(...embedSpans(tokens.slice(index, end + 1), inner));
      else spans.push(...readTag(token.raw, inner, open, context));
      index = Math.max(index, end);
    } else if (!hidden) spans.push(...spansOf(token, inner, context));
  }
  return spans;
}

/** The index of the tag that closes the embed, such as a video, which begins at an index; -1 where none begins. */
function embedEnd(tokens: Token[], index: number): number {
  const [, name] = /^<(iframe|video|audio|object|embed)\b/iu.exec(tokens[index]?.raw ?? "") ?? [];
  if (name === undefined) return -1;
  return tokens.findIndex(
    (token, at) => at > index && token.raw.toLowerCase().startsWith(`</${name.toLowerCase()}`),
  );
}

function embedSpans(tokens: Token[], { marks }: Style): Span[] {
  const node = firstElement(tokens.map(({ raw }) => raw).join(""));
  const [block] = node ? embedBlocks(node) : [];
  if (block?.type !== "paragraph" || typeof block.text === "string") return [];
  return block.text.map((link) => ({ ...link, ...(marks.length > 0 && { marks }) }));
}

function readTag(raw: string, style: Style, open: OpenElement[], { warn }: InlineContext): Span[] {
  const name = /^<\/?([\w:-]+)/u.exec(raw)?.[1]?.toLowerCase() ?? "";
  if (raw.startsWith("</")) {
    const at = open.findLastIndex((element) => element.name === name);
    if (at >= 0) open.splice(at);
    return [];
  }
  const node = firstElement(raw);
  const isVisible = !open.at(-1)?.hidden;
  if (name === "br" || !node) return name === "br" && isVisible ? span(lineBreak, style) : [];
  if (isVisible) warnOfHidden(node, raw, warn);
  if (name === "img" && isVisible) return span(node.getAttribute?.("alt") ?? "", style);
  if (!/\/>$|^<!/u.test(raw) && !/^(?:hr|img|input|wbr|source|link|meta)$/u.test(name))
    open.push({ name, style: styleInside(node, style), hidden: !isVisible || isHidden(node) });
  return [];
}

/** Reports what a page would not show either: comments, scripts, and text with `hidden`. */
export function warnOfHidden(node: HtmlNode, source: string, warn: WarnAbout): void {
  const name = nameOf(node);
  if (name === "#comment") {
    if (!isTeaserMark(source)) warn(source, ...omittedComment, "omission");
  } else if (/^(?:script|style|svg|canvas|template|applet)$/u.test(name))
    warn(source, ...omittedScript, "omission");
  else if (isHidden(node) && !/^(?:source|track|param|link|meta|base)$/u.test(name))
    warn(source, ...omittedHidden, "omission");
}

function spansOf(token: StoryToken, style: Style, context: InlineContext): Span[] {
  switch (token.type) {
    case "strong":
    case "em":
      return spansIn(token.tokens, withMark(style, token.type), context);
    case "del":
      return spansIn(token.tokens, withMark(style, "strike"), context);
    case "codespan":
      return span(showTextMarks(token.text), withMark(style, "code"));
    case "br":
      return span(lineBreak, style);
    case "checkbox":
      return span(token.checked ? "☑ " : "☐ ", style);
    case "escape":
      return span(token.text, style);
    case "link":
      return linkSpans(token as Tokens.Link, style, context);
    case "image":
      return imageSpans(token as Tokens.Image, style, context);
    case "wrapper":
      return spansIn(token.tokens, style, context);
    case "omission":
      context.warn(token.raw, token.message, token.remedy, "omission");
      return [];
    case "noteReference":
      return noteSpans(token, style, context);
    case "attributes":
      return [];
    case "text":
      return "tokens" in token && token.tokens
        ? spansIn(token.tokens, style, context)
        : span(textWithScripts(decodeEntities(token.text)), style);
    default:
      return span(showTextMarks(token.raw), style);
  }
}

function linkSpans(token: Tokens.Link, style: Style, context: InlineContext): Span[] {
  const address = showTextMarks(token.autolink ? token.href : decodeEntities(token.href));
  const href = safeUrl(address);
  if (href === undefined) {
    const remedy = "its text is kept; use http, https, mailto or a path";
    context.warn(token.raw, "this link has an address that is not safe to open", remedy);
  }
  return spansIn(token.tokens, href === undefined ? style : { ...style, href }, context);
}

function imageSpans({ raw, text }: Tokens.Image, style: Style, { warn }: InlineContext): Span[] {
  const remedy = "its description is kept; put it into a paragraph of its own";
  warn(raw, "a picture inside a line is not shown", remedy);
  return span(showTextMarks(decodeEntities(text)), style);
}

function noteSpans(
  token: { raw: string; label: string },
  style: Style,
  { warn, notes }: InlineContext,
): Span[] {
  if (notes.defined.has(token.label)) return span(`[${notes.nameOf(token.label)}]`, style);
  const remedy = `write the note, as in "[^${token.label}]: Its words.", or remove the mark`;
  warn(token.raw, "there is no footnote for this mark", remedy);
  return span(token.raw, style);
}

function span(words: string, { marks, href, script }: Style): Span[] {
  const text = withScript(words, script);
  return [{ text, ...(marks.length > 0 && { marks }), ...(href !== undefined && { href }) }];
}

function withMark(style: Style, mark: Mark): Style {
  return style.marks.includes(mark) ? style : { ...style, marks: [...style.marks, mark] };
}
