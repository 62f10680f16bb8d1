import type { MarkedToken, Token, Tokens } from "marked";
import type { Mark, Span, Text } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";
import { decodeEntities } from "../text/entities.ts";
import { hasElement, isMarkup } from "./markup.ts";

/** Says at which of the file's lines a stretch of Markdown is doubtful. */
export type Note = (raw: string, message: string, remedy: string) => void;
/** What the readers of one file share: notes for what begins at a line. */
export type Page = { noteAt: (line: number) => Note };
type Style = { marks: Mark[]; href?: string };

/** The text of inline tokens: flat spans, or a plain string where nothing is marked. */
export function textOf(tokens: Token[], note: Note): Text {
  const spans = tokens.flatMap((token) => spansOf(token as MarkedToken, { marks: [] }, note));
  if (spans.some((span) => span.marks || span.href)) return spans;
  return spans.map((span) => span.text).join("");
}

function spansOf(token: MarkedToken, style: Style, note: Note): Span[] {
  switch (token.type) {
    case "strong":
    case "em":
      return within(token, marked(style, token.type), note);
    case "del":
      return within(token, marked(style, "strike"), note);
    case "codespan":
      return span(token.text, marked(style, "code"));
    case "br":
      return span("\n", style);
    case "checkbox":
      return span(token.checked ? "☑ " : "☐ ", style);
    case "escape":
      return span(token.text, style);
    case "link":
      return linkOf(token, style, note);
    case "image":
      note(
        token.raw,
        "a picture inside a line is not shown",
        "its description is kept; put it into a paragraph of its own",
      );
      return span(decodeEntities(token.text), style);
    case "html":
      return htmlOf(token, style, note);
    case "text":
      return token.tokens ? within(token, style, note) : span(decodeEntities(token.text), style);
    default:
      return span(token.raw, style);
  }
}

function within(token: { tokens?: Token[] }, style: Style, note: Note): Span[] {
  return (token.tokens ?? []).flatMap((inner) => spansOf(inner as MarkedToken, style, note));
}

function linkOf(token: Tokens.Link, style: Style, note: Note): Span[] {
  const address = token.autolink ? token.href : decodeEntities(token.href);
  const href = safeUrl(address);
  if (href === undefined) {
    note(
      token.raw,
      "this link has an address that is not safe to open",
      "its text is kept; use http, https, mailto or a path",
    );
  }
  return within(token, href === undefined ? style : { ...style, href }, note);
}

function htmlOf(token: { raw: string }, style: Style, note: Note): Span[] {
  if (!isMarkup(token.raw)) return span(token.raw, style);
  const isBreak = /^<br\b/iu.test(token.raw);
  if (/^<(?:\w|!--)/u.test(token.raw) && !isBreak) noteHtml(token.raw, note);
  return isBreak ? span("\n", style) : [];
}

/** Says what becomes of a stretch of HTML. */
export function noteHtml(raw: string, note: Note): void {
  const hasComment = /<!--/u.test(raw) && raw.includes("-->");
  if (hasComment) {
    note(
      raw.slice(raw.indexOf("<!--")),
      "a comment is not shown",
      "it is left out; take it away, or write without <!-- and --> what readers are to see",
    );
  }
  if (!hasComment || hasElement(raw)) {
    note(
      raw,
      "HTML is not read in a story",
      "the words are kept and the tags are left out; use Markdown's own marks",
    );
  }
}

function span(text: string, { marks, href }: Style): Span[] {
  return [{ text, ...(marks.length > 0 && { marks }), ...(href !== undefined && { href }) }];
}

function marked(style: Style, mark: Mark): Style {
  return style.marks.includes(mark) ? style : { ...style, marks: [...style.marks, mark] };
}
