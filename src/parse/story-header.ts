import type { Text } from "../article/article.ts";
import { idOf } from "../article/id.ts";
import { plain } from "../article/text.ts";
import { escaped, type Meaning, phrases } from "./language/phrases.ts";
import { isOutlook } from "./outlook-headings.ts";
import type { RawBlock } from "./raw-block.ts";
import { sliceText } from "./spans.ts";

type Label = "summary" | "article" | "headline" | "byline";
/** What stands at the head of a story, and what is left below it. */
export type Head = {
  headline?: string;
  byline?: string;
  summary?: Text;
  /** "Article –" was there: nothing below it belongs to the head. */
  over?: true;
  body: RawBlock[];
};
/** What front matter has said already: the same words below it are not said again, others stay text. */
type Stated = { headline?: string; byline?: string; summary?: Text };

/** "Article –" and "Article:", but not "Article-based". */
const divider = "[\\s*_]*(?:[:：–—][\\s*_]*|-(?:[\\s*_]+|$))";
const labels = new Map<Label, RegExp>(
  (["summary", "article", "headline", "byline"] as const).map((name) => [name, pattern(name)]),
);
/** `By` and its kin, and one to five capitalised words. */
const byline =
  /^(?:By|BY|Von|Par|Por|Door)\s+((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:(?:,|\s+(?:and|und|et|y|e|en|de|der|den|von|van|da|bin|al))?\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,4})$/u;
const strayEnd = /([.!?…。।॥؟۔！？]["'”’»)\]）」』]*)[\s,;،؛，；]+$/u;

/** Whether a line begins with one of these labels. */
export function startsLabel(text: string, names: Label[]): boolean {
  return names.some((name) => labels.get(name)?.test(text.slice(0, 80)));
}

/** Whether a line is unmistakably a byline. */
export function isByline(text: string): boolean {
  return text.length < 120 && byline.test(text);
}

/** Reads headline, byline and summary off the top of a story, as far as it has them, in any order. */
export function headOf(pieces: RawBlock[], stated: Stated): Head {
  const head: Open = { stated, body: pieces.flatMap(apart) };
  while (!head.over && takers.some((take) => take(head)));
  return head;
}

type Open = Head & { stated: Stated };

/** Each takes one thing from the top of the body, or nothing. */
const takers: ((head: Open) => boolean)[] = [takeSummary, takeArticle, takeByline, takeHeadline];

function takeSummary(head: Open): boolean {
  const [first, next, after] = head.body;
  if (head.summary !== undefined || !first) return false;
  const rest = first.type === "paragraph" ? afterLabel(first.text, "summary") : undefined;
  if (rest !== undefined && plain(rest).trim()) return take(head, 1, { summary: withoutStray(rest) });
  if (rest === undefined && !isWord(first, "summary")) return false;
  const follows = next?.type === "paragraph" && afterLabel(next.text, "article") === undefined;
  const short = next?.type === "heading" && after !== undefined && endsHead(after);
  return (follows || short) && take(head, 2, { summary: withoutStray(next.text) });
}

/** "Article –" stands directly below the summary, or first. */
function takeArticle(head: Open): boolean {
  const [first, ...others] = head.body;
  if (!first || !endsHead(first)) return false;
  const rest = first.type === "paragraph" ? (afterLabel(first.text, "article") ?? "") : "";
  const line = plain(rest).startsWith("\n") ? first.line + 1 : first.line;
  head.body = plain(rest).trim() ? [{ type: "paragraph", text: rest, line }, ...others] : others;
  head.over = true;
  return true;
}

function takeByline(head: Open): boolean {
  const first = head.body[0];
  if (head.byline !== undefined || first?.type !== "paragraph") return false;
  const words = plain(first.text).trim();
  const named = byline.exec(words.slice(0, 120))?.[1];
  if (named) return take(head, 1, { byline: named });
  const rest = plain(afterLabel(first.text, "byline") ?? "").trim();
  return rest !== "" && rest.length < 120 && take(head, 1, { byline: rest });
}

function takeHeadline(head: Open): boolean {
  const [first, next] = head.body;
  if (head.headline !== undefined || !first || !next) return false;
  if (first.type === "paragraph") {
    const rest = plain(afterLabel(first.text, "headline") ?? "").trim();
    return rest !== "" && rest.length < 300 && take(head, 1, { headline: rest });
  }
  const isFirst = head.summary === undefined && first.type === "heading" && first.level === 1;
  return isFirst && !isOutlook(first.text) && take(head, 1, { headline: first.text });
}

function take(head: Open, count: number, what: Stated): boolean {
  for (const name of ["headline", "byline", "summary"] as const) {
    const [said, found] = [head.stated[name], what[name]];
    if (said !== undefined && found !== undefined && idOf(plain(said)) !== idOf(plain(found))) return false;
  }
  Object.assign(head, what);
  head.body = head.body.slice(count);
  return true;
}

function endsHead(piece: RawBlock): boolean {
  if (piece.type === "paragraph") return afterLabel(piece.text, "article") !== undefined;
  return isWord(piece, "article");
}

/** A heading that says nothing but "Summary". */
function isWord(piece: RawBlock, name: Label): boolean {
  return (
    piece.type === "heading" && phrases(name).includes(piece.text.toLowerCase().replace(/\s*[:：]$/u, ""))
  );
}

function afterLabel(text: Text, name: Label): Text | undefined {
  const match = labels.get(name)?.exec(plain(text).slice(0, 80));
  return match ? sliceText(text, match[0].length) : undefined;
}

/** A paragraph whose lines carry labels, as Markdown leaves them, becomes several. */
function apart(piece: RawBlock, index: number): RawBlock[] {
  if (piece.type !== "paragraph" || index > 4) return [piece];
  const words = plain(piece.text);
  const pieces: RawBlock[] = [];
  let from = 0;
  let line = piece.line;
  for (let end = words.indexOf("\n"); end >= 0; end = words.indexOf("\n", end + 1)) {
    if (!startsLabel(words.slice(end + 1, end + 81), ["article", "summary", "byline"])) continue;
    pieces.push({ type: "paragraph", text: sliceText(piece.text, from, end), line });
    line = piece.line + words.slice(0, end + 1).split("\n").length - 1;
    from = end + 1;
  }
  return [...pieces, { type: "paragraph", text: sliceText(piece.text, from), line }];
}

function withoutStray(text: Text): Text {
  const words = plain(text).trimEnd();
  const match = strayEnd.exec(words.slice(-40));
  return match?.[1] ? sliceText(text, 0, words.length - match[0].length + match[1].length) : text;
}

function pattern(name: Meaning): RegExp {
  return new RegExp(`^[\\s*_]*(?:${phrases(name).map(escaped).join("|")})${divider}`, "iu");
}
