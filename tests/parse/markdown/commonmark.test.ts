import fc from "fast-check";
import { Parser } from "htmlparser2";
import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse/parse.ts";
import { wordsIn } from "../words.ts";

/* Every word and number that CommonMark renders is in the article, in order. micromark is the independent judge. */

/** Words; each gets a number later, so that a lost, repeated or moved word is found. */
const word = fc.constantFrom("river", "Bridge", "toll", "мост", "नदी", "橋", "الجسر", "Zürich", "won’t");
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const wrap = (before: string, after = before) => phrase.map((words) => `${before}${words}${after}`);

const phrases = fc.array(phrase, { minLength: 1, maxLength: 3 });

const inline = fc.oneof(
  phrase,
  phrase,
  wrap("*"),
  wrap("**"),
  wrap("_"),
  wrap("***"),
  wrap("~"),
  wrap("~~"),
  wrap("`"),
  wrap("`` ` ", " ``"),
  wrap("[", "](https://a.example/path_(b)?c=d)"),
  wrap("[", "](<files/a b.pdf> 'title')"),
  wrap("[", "][used]"),
  wrap("[", "]"),
  wrap("<b>", "</b>"),
  wrap("<span class='x'>", "</span>"),
  wrap("10<sup>6</sup> "),
  wrap("CO~2~ at 10^3^ "),
  wrap("https://b.example/"),
  wrap("“", "”"),
  wrap("\\*", "\\*"),
  wrap("$a_1*b*c$ "),
  wrap("[^1] "),
  wrap("&amp; &eacute;"),
  wrap("**「", "」**です"),
  wrap("{{", "").map((text) => text.replaceAll("{", "\\{")),
  fc.constantFrom(
    "<https://c.example>",
    "  \nbroken",
    "\\\nbroken",
    "soft\nline",
    "5~7",
    "40~45",
    "a*b*c",
    "Pfleger*innen",
    "<Name>",
    "1 < 2",
    "AT&T",
    "2^10",
    "*",
    "**",
    "_",
    "[",
    "]",
    "!",
    "`",
  ),
);
const text = fc.array(inline, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" ").trim());
const line = text.map((words) => words.replace(/\s*\\?\n/gu, " ").replace(/^(?=[-+*#>=:]|\d+[.)])/u, "Say "));
const paragraph = text.map((words) => `Say ${words}`);
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const items = (mark: (index: number) => string, gap: string) =>
  fc
    .array(line, { minLength: 1, maxLength: 4 })
    .map((list) => list.map((item, index) => `${mark(index)} ${item}`).join(gap));
const indent = (columns: number, block: string) => block.replace(/^(?=.)/gmu, " ".repeat(columns));

const leaf = fc.oneof(
  paragraph,
  paragraph,
  fc.tuple(fc.constantFrom("#", "##", "###", "####"), line).map(([marks, words]) => `${marks} ${words}`),
  line.map((words) => `${words}\n===`),
  line.map((words) => `${words}\n---`),
  paragraph.map((words) => `${words}.\n---`),
  line.map((words) => `---\n${words}\n---`),
  fc.constantFrom("---", "* * *", "___"),
  lines.map((list) => ["```js", ...list, "```"].join("\n").replaceAll("``` ", "")),
  phrases.map((list) => indent(4, list.join("\n"))),
  phrase.map((words) => `[speech]: ${words}`),
  phrase.map((words) => `[${words}]: Never.`),
  fc.constantFrom("[unused]: https://d.example 'Title'", "[used]: /target"),
  fc.tuple(line, line).map(([term, words]) => `${term}\n: ${words}`),
  fc
    .tuple(phrases, phrases)
    .map(
      ([head, cells]) =>
        `| ${head[0]} | b |\n|---|---|\n${cells.map((cell) => `| ${cell} | c |`).join("\n")}`,
    ),
  phrase.map((words) => `![alt](pics/a.jpg)\n*${words}*`),
  phrase.map((words) => `<div>\n\n*${words}*\n\n</div>`),
  phrase.map((words) => `<p align="center">${words}<br>${words}</p>`),
  phrase.map((words) => `<table><tr><td>${words}</td>\n\n<td>${words}</td></tr></table>`),
  phrase.map((words) => `<figure>\n\n![alt](a.jpg)\n\n<figcaption>${words}</figcaption>\n</figure>`),
  phrase.map((words) => `<ul>\n<li>${words}</li>\n\n<li>${words}</li>\n</ul>`),
  phrase.map((words) => `<!-- left out -->\n${words}`),
  phrase.map((words) => `1986. ${words}`),
);
const container = fc.oneof(
  items(() => "-", "\n"),
  items(() => "*", "\n\n"),
  items((index) => `${index + 1}.`, "\n"),
  items((index) => `${index + 1})`, "\n\n"),
  fc
    .tuple(
      line,
      items(() => "-", "\n"),
      line,
    )
    .map(([one, nested, two]) => `1. ${one}\n${indent(2, nested)}\n2. ${two}`),
  fc
    .tuple(
      line,
      items(() => "-", "\n"),
      line,
    )
    .map(([one, nested, two]) => `- ${one}\n${indent(2, nested)}\n- ${two}`),
  fc.tuple(line, leaf, line).map(([one, block, two]) => `- ${one}\n\n${indent(2, block)}\n\n- ${two}`),
  fc.tuple(paragraph, leaf).map(([one, block]) => `${one}\n\n${block}`.replace(/^/gmu, "> ")),
  paragraph.map((words) => `> ${words}\nlazy words`),
  paragraph.map((words) => `> > ${words}\n>\n> — Anna Berg`),
);
/** Footnotes go to the end of the story, so that only there they keep the order. */
const end = fc.constantFrom("[used]: /target", "[used]: /target\n\n[^1]: Built in 1911.");
const markdown = fc
  .tuple(fc.array(fc.oneof({ weight: 2, arbitrary: leaf }, container), { minLength: 1, maxLength: 8 }), end)
  .map(([blocks, last]) => numbered(`Opening words.\n\n${blocks.join("\n\n")}\n\n${last}`));

/** Adds a number to each word of the list above, so that all are different. */
function numbered(source: string): string {
  let count = 0;
  return source.replace(/river|Bridge|toll|мост|नदी|橋|الجسر|Zürich/gu, (found) => `${found}${++count}`);
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words that CommonMark renders. */
function renderedWords(source: string): string[] {
  let rendered = "";
  const parser = new Parser({
    ontext: (part) => {
      rendered += part;
    },
    onopentagname: (name) => {
      if (/^(?:p|li|h\d|br|td|tr|div|pre|blockquote|ul|ol|figure|figcaption|table|hr|img)$/u.test(name))
        rendered += " ";
    },
  });
  parser.end(micromark(source, { allowDangerousHtml: true }));
  return rendered.normalize("NFKC").match(wordPattern) ?? [];
}

/** The first rendered word that is not in the article behind the one before it. */
function firstLost(source: string): string | undefined {
  const { article } = parse({ name: "story.md", text: source }, { lang: "en", date: "2026-11-23" });
  const kept = article
    ? wordsIn(article)
        .join("")
        .normalize("NFKC")
        .replace(/[^\p{L}\p{M}\p{N}]/gu, "")
    : "";
  let from = 0;
  return renderedWords(source).find((rendered) => {
    const at = kept.indexOf(rendered, from);
    if (at >= 0) from = at + rendered.length;
    return at < 0;
  });
}

describe("a Markdown body", () => {
  test("has every word and number that CommonMark renders in the article, in order", () => {
    fc.assert(
      fc.property(markdown, (source) => {
        expect(firstLost(source)).toBeUndefined();
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  test("loses no word to any row of marks", () => {
    const mark = fc.constantFrom(
      ..."# > - * _ ** __ ` ``` ~ ~~ [ ] ( ) ![ ]( <b> </b> <div> </div> --- === 1. | : ^ $ { } \\ \n \n\n".split(
        " ",
      ),
      "    ",
      "river",
      "toll",
    );
    const noise = fc.array(mark, { maxLength: 40 }).map((marks) => numbered(marks.join(" ")));
    fc.assert(
      fc.property(noise, (source) => {
        fc.pre(/river/u.test(source));
        expect(firstLost(`Opening words.\n\n${source}`)).toBeUndefined();
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});
