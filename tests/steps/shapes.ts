import { fragments } from "./fragments.ts";

/**
 * What the press reads: a story in one of its formats, an edition of stories or two versions of a story, parted by form
 * feeds.
 */
export type Subject = "ferry.txt" | "ferry.md" | "ferry.html" | "edition" | "versions";
/** Something to read that is repeated a number of times. */
export type Shape = { name: string; subject: Subject; textOf: (times: number) => string };
type Arrange = (fragment: string, times: number) => string;

/** How a fragment is repeated in each format of stories. */
const arrangements: [name: string, arrange: Arrange][] = [
  ["in a line", (fragment, times) => `It rained.\n\nx${fragment.repeat(times)}x\n\nfinis.`],
  ["on lines", (fragment, times) => `It rained.\n\n${`${fragment}\n`.repeat(times)}\nfinis.`],
  ["in paragraphs", (fragment, times) => `${`${fragment}a\n\n`.repeat(times)}finis.`],
  ["in front matter", (fragment, times) => `---\ntitle: x${fragment.repeat(times)}x\n---\nfinis.`],
  ["as front matter", (fragment, times) => `---\n${`${fragment}\n`.repeat(times)}---\nfinis.`],
];

/**
 * Every fragment in a format: a single character in one run, the others alone and together with another one in turn, in
 * one arrangement after the other.
 */
function fragmentShapes(subject: Subject): Shape[] {
  return fragments.map((fragment, index) => {
    const other = index % 2 === 0 ? "" : (fragments[(index * 7 + 5) % fragments.length] ?? "");
    const turn = fragment.length === 1 ? 0 : (index + subject.length) % arrangements.length;
    const [name, arrange] = arrangements[turn] as [string, Arrange];
    const repeated = fragment.length === 1 ? fragment : fragment + other;
    return {
      name: `${subject} ${name}: ${JSON.stringify(repeated)}`,
      subject,
      textOf: (times) => arrange(repeated, times),
    };
  });
}

const indices = (times: number) => Array.from({ length: times }, (_, index) => index);
const each = (times: number, make: (index: number) => string, gap = "\n") =>
  indices(times).map(make).join(gap);
const around = (times: number, opening: string, inside: string, closing: string) =>
  opening.repeat(times) + inside + closing.repeat(times);
type Make = (times: number) => string;

const nested: Record<string, Make> = {
  "lists in lists": (times) => each(times, (index) => `${"  ".repeat(index)}- a`),
  "lists in quotes in lists": (times) => `${"> - ".repeat(times)}a\n\nfinis.`,
  "quotes that deepen": (times) => each(times, (index) => `${"> ".repeat(index)}a`),
  "brackets in brackets": (times) => around(times, "[", "a", "](b)"),
  "brackets and parentheses": (times) => around(times, "([a ", "a", "])"),
  "emphasis in emphasis": (times) => around(times, "*a **b ", "c", "** d*"),
  "marks that do not close": (times) => around(times, "**a _b ", "c", ""),
  "tags in tags": (times) => around(times, "<div>", "a", "</div>"),
  "inline tags in tags": (times) => around(times, "<b><i>", "a", "</i></b>"),
  "tags that do not close": (times) => around(times, "<b><p>", "a", ""),
  "lists as tags": (times) => around(times, "<ul><li>a", "b", "</li></ul>"),
  "tables in tables": (times) => around(times, "<table><tr><td>", "a", "</td></tr></table>"),
  "quotation marks in quotation marks": (times) => around(times, "“a ‘", "a", "’ b”"),
  footnotes: (times) =>
    `${each(times, (index) => `a[^${index}]`)}\n\n${each(times, (index) => `[^${index}]: b`)}`,
  "link definitions": (times) =>
    `${each(times, (index) => `[a][${index}]`)}\n\n${each(times, (index) => `[${index}]: /b`)}`,
  "table rows": (times) => `| a | b |\n|---|---|\n${"| c | d |\n".repeat(times)}`,
  "table columns": (times) => `${"| a ".repeat(times)}|\n${"|---".repeat(times)}|\n| b |`,
  "headings of their own": (times) => each(times, (index) => `## Quay ${index}\n\nIt rained.`, "\n\n"),
  "equal headings": (times) => "## Quay\n\nIt rained.\n\n".repeat(times),
  "outlook items": (times) =>
    `It rained.\n\n## What comes next?\n\n${each(times, (index) => `- On 10 December ${2027 + index} the ferry sails`)}`,
};

const heads: Record<string, Make> = {
  "keys of YAML": (times) => `---\n${each(times, (index) => `key${index}: a`)}\n---\nfinis.`,
  "keys that are nearly known": (times) => `---\n${each(times, (index) => `titel${index}: a`)}\n---\nfinis.`,
  "the same key": (times) => `---\n${"title: a\n".repeat(times)}---\nfinis.`,
  "values of a list": (times) => `---\ntags: [${each(times, (index) => `a${index}`, ", ")}]\n---\nfinis.`,
  "values on lines": (times) => `---\ntags:\n${each(times, (index) => `  - a${index}`)}\n---\nfinis.`,
  "keys in keys": (times) => `---\n${each(times, (index) => `${" ".repeat(index)}key:`)} a\n---\nfinis.`,
  "lists in lists of YAML": (times) => `---\ntags: ${around(times, "[", "a", "]")}\n---\nfinis.`,
  "lists of YAML that do not close": (times) => `---\ntags: ${"[".repeat(times)}\n---\nfinis.`,
  "lines of a value": (times) => `---\nsummary: |\n${"  a b\n".repeat(times)}---\nfinis.`,
  "colons in a value": (times) => `---\ntitle: ${"a: b ".repeat(times)}\n---\nfinis.`,
  "lines without a key": (times) => `---\ntitle: a\n${"b c\n".repeat(times)}---\nfinis.`,
  "quotation marks that do not close": (times) => `---\n${'title: "a\n'.repeat(times)}---\nfinis.`,
  "keys of TOML": (times) => `+++\n${each(times, (index) => `key${index} = "a"`)}\n+++\nfinis.`,
  "tables of TOML": (times) => `+++\n${each(times, (index) => `[a.b${index}]\nc = 1`)}\n+++\nfinis.`,
  "lists in lists of TOML": (times) => `+++\ntags = ${around(times, "[", "", "]")}\n+++\nfinis.`,
  "a line of TOML": (times) => `+++\ntitle = "${"a = b ".repeat(times)}"\n+++\nfinis.`,
  "keys of JSON": (times) => `{${each(times, (index) => `"key${index}": "a"`, ",")}}\n\nfinis.`,
  "objects in objects of JSON": (times) => `{"tags": ${around(times, '{"a":', "1", "}")}}\n\nfinis.`,
  "JSON that does not close": (times) => `${'{"a": '.repeat(times)}\n\nfinis.`,
  "unfenced keys": (times) => `Title: Quay\n${each(times, (index) => `Key${index}: a`)}\n\nfinis.`,
  "an unfenced value": (times) => `Title: ${"Quay: a ".repeat(times)}\nDate: 2026-11-23\n\nfinis.`,
  "unfenced lines of a value": (times) => `Title: Quay\n${"  a b\n".repeat(times)}\nfinis.`,
  "a fence that does not close": (times) => `---\n${"title: a\n\n".repeat(times)}finis.`,
};

const wires: Record<string, Make> = {
  "embargo lines": (times) => `${"EMBARGOED UNTIL 10 December 2026 9:00\n".repeat(times)}\nfinis.`,
  "a long embargo line": (times) => `EMBARGOED UNTIL ${"10 December ".repeat(times)}\n\nfinis.`,
  "release lines": (times) => `${"FOR IMMEDIATE RELEASE\n\n".repeat(times)}finis.`,
  "mail heads": (times) => `${"From: Ada Quay <a@b.example>\nTo: c@d.example\n".repeat(times)}\nfinis.`,
  "a mail in a mail": (times) =>
    `${"Subject: Quay\n\n-----Original Message-----\nFrom: Ada\n".repeat(times)}\nfinis.`,
  "quoted mails": (times) => `Subject: Quay\nFrom: Ada\n\n${"> > It rained.\n".repeat(times)}`,
  signatures: (times) => `It rained.\n\n${"-- \nAda Quay\n\n".repeat(times)}`,
  contacts: (times) => `It rained.\n\n${"Contact: Ada Quay, +44 20 7946 0000\n".repeat(times)}`,
  "notes to editors": (times) => `It rained.\n\n${"Notes to editors\n\n1. A quay.\n\n".repeat(times)}`,
  "ends of a story": (times) => `It rained.\n\n${"ENDS\n\n###\n\n".repeat(times)}`,
  "slug lines": (times) => `${"BC-FERRY-QUAY, 1st Lede\n".repeat(times)}\nIt rained.`,
  datelines: (times) => `${"QUAYTOWN, Nov. 23 (Wire) – ".repeat(times)}It rained.`,
  "a long name": (times) => `By ${"Ada Quay and ".repeat(times)}Bo\n\nIt rained.`,
  "more to come": (times) => `It rained.\n${"(more)\n\nMORE\n".repeat(times)}`,
};

const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

const pages: Record<string, Make> = {
  articles: (times) => page("<article><h1>Quay</h1><p>It rained.</p></article>".repeat(times)),
  "boxes in boxes": (times) => page(around(times, "<div>", "<p>It rained.</p>", "</div>")),
  "articles in articles": (times) => page(around(times, "<article><p>a</p>", "b", "</article>")),
  "boxes of links": (times) => page('<div><a href="/b">a</a></div>'.repeat(times)),
  "paragraphs that do not close": (times) => page("<p>It rained.".repeat(times)),
  "inline tags that do not close": (times) => page("<a href=/b><b>a".repeat(times)),
  "tags of a head": (times) => page("<p>It rained.</p>", '<meta name="author" content="Ada">'.repeat(times)),
  "linked data": (times) =>
    page("<p>a</p>", `<script type="application/ld+json">[${"{},".repeat(times)}{}]</script>`),
  attributes: (times) => page(`<p ${each(times, (index) => `a${index}=b`, " ")}>It rained.</p>`),
  "rows of a table": (times) => page(`<table>${"<tr><td>a<td>b".repeat(times)}</table>`),
  "spans of cells": (times) => page(`<table>${"<tr><td rowspan=9 colspan=9>a".repeat(times)}</table>`),
  pictures: (times) => page('<figure><img src="b.png"><figcaption>a</figcaption></figure>'.repeat(times)),
  "words between tags": (times) => page(`<p>${"a<br>b<i>c</i>".repeat(times)}</p>`),
  headings: (times) => page(each(times, (index) => `<h2>Quay ${index}</h2><p>a</p>`)),
};

const story = (index: number, parts: { head?: string; body?: string } = {}) =>
  `---\nheadline: Quay ${index}\n${parts.head ?? ""}---\n${parts.body ?? "It rained."}`;

const editions: Record<string, Make> = {
  stories: (times) => each(times, (index) => story(index), "\f"),
  "stories with one headline": (times) => each(times, () => story(0), "\f"),
  "stories with a topic each": (times) =>
    each(times, (index) => story(index, { head: `topics: [t${index}]\n` }), "\f"),
  "topics of a story": (times) =>
    story(0, { head: `topics: [${each(times, (index) => `t${index}`, ", ")}]\n` }),
  "links from story to story": (times) =>
    each(times, (index) => story(index, { body: `[a](/articles/quay-${index + 1}/)` }), "\f"),
  "links to one headline": (times) => each(times, () => story(0, { body: "[a](quay-0)" }), "\f"),
  "links to headings": (times) =>
    story(0, { body: each(times, (index) => `## a${index}\n\n[b](#a${index})`, "\n\n") }),
  "stories with an outlook": (times) =>
    each(
      times,
      (index) =>
        story(index, { body: "It rained.\n\n## What comes next?\n\n- On 10 December 2027 it sails" }),
      "\f",
    ),
};

const sentences = (times: number, make: (index: number) => string) => each(times, make, " ");
const items = (times: number, make: (index: number) => string) =>
  `It rained.\n\n## What comes next?\n\n${each(times, (index) => `- ${make(index)}`)}`;

const versions: Record<string, Make> = {
  "altered sentences": (times) =>
    `${sentences(times, (index) => `Ferry ${index} sails.`)}\f${sentences(times, (index) => `Ferry ${index} sank.`)}`,
  "sentences that are all alike": (times) =>
    `${sentences(times, (index) => `It rains a${index}.`)}\f${sentences(times, (index) => `It rains b${index}.`)}`,
  "equal sentences": (times) => `${"It rained. ".repeat(times)}\f${"It rained. ".repeat(times + 1)}`,
  "sentences in another order": (times) =>
    `${sentences(times, (index) => `Quay ${index}.`)}\f${sentences(times, (index) => `Quay ${times - index}.`)}`,
  "removed sentences": (times) => `${sentences(times, (index) => `Ferry ${index} sails.`)}\fIt rained.`,
  "new paragraphs": (times) => `It rained.\f${each(times, (index) => `Ferry ${index}.`, "\n\n")}`,
  "a sentence without end": (times) => `${"ferry quay ".repeat(times)}\f${"ferry mole ".repeat(times)}`,
  "altered items": (times) =>
    `${items(times, (index) => `Ferry ${index} sails`)}\f${items(times, (index) => `Ferry ${index} sinks`)}`,
  "equal items": (times) => `${items(times, () => "It sails")}\f${items(times, () => "It sinks")}`,
};

const shapesOf = (makes: Record<string, Make>, ...subjects: Subject[]): Shape[] =>
  subjects.flatMap((subject) =>
    Object.entries(makes).map(([name, textOf]) => ({ name: `${subject}: ${name}`, subject, textOf })),
  );

/** Every shape, of every format. */
export const shapes: Shape[] = [
  ...fragmentShapes("ferry.txt"),
  ...fragmentShapes("ferry.md"),
  ...fragmentShapes("ferry.html"),
  ...shapesOf(nested, "ferry.txt", "ferry.md", "ferry.html"),
  ...shapesOf(heads, "ferry.txt", "ferry.md"),
  ...shapesOf(wires, "ferry.txt", "ferry.md"),
  ...shapesOf(pages, "ferry.html"),
  ...shapesOf(editions, "edition"),
  ...shapesOf(versions, "versions"),
];
