import type { Article, Text, When } from "../../article/article.ts";
import {
  mapIllustrationTexts,
  mapNodes,
  mapTexts,
  type Node,
  type TextChange,
} from "../../article/traverse.ts";

/**
 * Replaces straight quotes, apostrophes, double hyphens and three dots with typographic characters. The press does this
 * and not the parser, so that a parsed article says exactly what its author wrote. Ids do not depend on typography.
 */
export function setTypography(article: Article): Article {
  const marks = quotes.get(article.lang.split("-")[0] ?? "");
  // A string stays a string.
  const set: TextChange = (text) => setText(text, marks) as typeof text;
  return { ...mapNodes(article, (node) => setNode(node, set)), ...setHead(article, set) };
}

function setNode<N extends Node>(node: N, set: TextChange): N {
  if ("type" in node && node.type === "code") return node;
  const { when }: { id?: string; role?: string; when?: When } = node;
  // The date of an outlook item repeats words of the item, which must stay the same.
  return { ...mapTexts(node, set), ...(when && { when: { ...when, text: set(when.text) } }) };
}

/** The head of an article; its byline and addresses stay as they are. */
function setHead(article: Article, set: TextChange): Partial<Article> {
  const { headline, kicker, summary, facts, image, sources, corrections } = article;
  return {
    headline: set(headline),
    ...(kicker !== undefined && { kicker: set(kicker) }),
    ...(summary !== undefined && { summary: set(summary) }),
    ...(facts && { facts: facts.map(({ label, text }) => ({ label: set(label), text: set(text) })) }),
    ...(image && { image: mapIllustrationTexts(image, set) }),
    ...(sources && { sources: sources.map((source) => ({ ...source, text: set(source.text) })) }),
    ...(corrections && { corrections: corrections.map(({ date, text }) => ({ date, text: set(text) })) }),
  };
}

/** Quotation marks by language: double, then single, each opening and closing. Other languages keep their own marks. */
const quotes = new Map([
  ["en", "“”‘’"],
  ["de", "„“‚‘"],
  ["es", "“”‘’"],
  ["nl", "“”‘’"],
  ["pt", "“”‘’"],
]);

function setText(text: Text, marks: string | undefined): Text {
  if (typeof text === "string") return setString(text, marks, "");
  let before = "";
  return text.map((span) => {
    const set = span.marks?.includes("code") ? span.text : setString(span.text, marks, before);
    before = set.at(-1) ?? before;
    return { ...span, text: set };
  });
}

/** An address in a text, which is left as it is. */
const address = /\b(?:https?:\/\/|www\.|mailto:)\S+/gu;

function setString(text: string, marks: string | undefined, before: string): string {
  let end = 0;
  let set = "";
  for (const match of [...text.matchAll(address), undefined]) {
    const prose = text.slice(end, match?.index);
    set += setProse(prose, marks, set.at(-1) ?? before) + (match?.[0] ?? "");
    end = match ? match.index + match[0].length : text.length;
  }
  return set;
}

function setProse(text: string, marks: string | undefined, before: string): string {
  const set = setPrimes(text)
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’")
    .replace(/(?<!-)--(?!-)/gu, "–")
    .replace(/(?<!\.)\.\.\.(?!\.)/gu, "…");
  return marks ? setQuotes(set, marks, before) : set;
}

/** Sets primes for feet and inches after a digit, unless the mark ends a quotation. */
function setPrimes(text: string): string {
  let open = false;
  return text.replace(/(?<=\d)'(?=\d)/gu, "′").replace(/"/gu, (mark, at: number, all: string) => {
    if (!open && /\d/u.test(all[at - 1] ?? "")) return "″";
    open = !open;
    return mark;
  });
}

/** Words that begin with an apostrophe in place of letters, as in 'twas and the Dutch 's avonds. */
const elided =
  /^'(?:twas|twere|twill|twould|twixt|tis|tisn't|em|til|nuff|n'?(?=\s\p{L})|[stk](?=\s\p{L}))(?![\p{L}’'])/iu;
/** The same for words that may also begin a quotation. */
const perhapsElided = /^'(?:till|cause|cos|bout|round|neath|fraid|ere|arf|ome|ave|im|er)(?![\p{L}’'])/iu;

/** Whether an opening mark stands for letters or figures that are left out: '68, '60s, 'twas, rock 'n' roll. */
function isApostrophe(text: string, at: number): boolean {
  const ahead = text.slice(at, at + 60);
  if (/^'\d\ds?(?![\d'’])/u.test(ahead) || elided.test(ahead)) return true;
  const [word] = perhapsElided.exec(ahead) ?? [];
  // A mark that closes further on makes it a quotation: 'round and round' she said.
  return word !== undefined && !/^[^']*[\p{L}.,!?]'(?!\p{L})/u.test(ahead.slice(word.length));
}

function setQuotes(text: string, marks: string, before: string): string {
  return text.replace(/["']/gu, (quote, at: number) => {
    const previous = at === 0 ? before : (text[at - 1] ?? "");
    const opens = previous === "" || /[\s([{–—„“‚‘"'/-]/u.test(previous);
    const single = quote === "'";
    if (single && opens && isApostrophe(text, at)) return "’";
    if (single && !opens)
      return marks === "„“‚‘" && /\p{L}/u.test(text[at + 1] ?? "") ? "’" : (marks[3] ?? quote);
    return marks[(single ? 2 : 0) + (opens ? 0 : 1)] ?? quote;
  });
}
