// @vitest-environment jsdom
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { articleSchema } from "../../../src/article/schema.ts";
import type { HtmlNode } from "../../../src/parse/html/elements.ts";
import { rawBlocksOfHtml } from "../../../src/parse/html/html.ts";
import { htmlOf } from "../../../src/parse/html/html-writer.ts";
import { type Parsed, parse } from "../../../src/parse/parse.ts";
import { outline } from "../outline.ts";
import { wordsIn } from "../words.ts";

const blocksOf = (html: string) => rawBlocksOfHtml(new DOMParser().parseFromString(html, "text/html"));
const readPage = (page: HtmlNode): Parsed =>
  parse({ name: "story.html", text: "text" }, { lang: "en", date: "2026-11-23" }, () =>
    rawBlocksOfHtml(page),
  );
const read = (html: string) => readPage(new DOMParser().parseFromString(html, "text/html"));
const lines = (html: string) => outline(read(html)).split("\n");
/** Raised and lowered characters count as those that they stand for. */
const words = (page: HtmlNode) =>
  wordsIn(readPage(page).article ?? expect.fail("there is no article")).map((word) => word.normalize("NFKC"));

const cases: [why: string, html: string, ...article: string[]][] = [
  [
    "headings and paragraphs",
    "<h1>Rain</h1><p>It rains.<h2>Then</h2><p>It stops.",
    "headline: Rain",
    "¶ It rains.",
    "§ Then",
    "¶ It stops.",
  ],
  [
    "the title of a page without a headline",
    "<title>Rain</title><p>It rains.<p>A lot.",
    "headline: Rain",
    "¶ It rains.",
    "¶ A lot.",
  ],
  [
    "marks and links",
    "<h1>A</h1><p>So <b>very</b> <i>wet</i>, <a href='https://a.b/?x=1&amp;copy=2'>see <em>there</em></a>.",
    "headline: A",
    "¶ So **very** *wet*, [see ](https://a.b/?x=1&copy=2)[*there*](https://a.b/?x=1&copy=2).",
  ],
  [
    "characters that mean something in Markdown",
    "<h1>A</h1><p># 1 *2* _3_ [4](5) &lt;b&gt; `6` ~~7~~ &amp;amp;<p>1. May<p>- so",
    "headline: A",
    "¶ # 1 *2* _3_ [4](5) <b> `6` ~~7~~ &amp;",
    "¶ 1. May",
    "¶ - so",
  ],
  [
    "lists within lists",
    "<h1>A</h1><p>These are:<ul><li>one<ul><li>deep</ul><li><p>two</ul>",
    "headline: A",
    "lead-in: These are:",
    "• one",
    "  • deep",
    "• two",
  ],
  [
    "a list directly inside a list",
    "<h1>A</h1><ul><li>one<li>two<ul><li>deep</ul></ul><p>so",
    "headline: A",
    "• one",
    "• two",
    "  • deep",
    "¶ so",
  ],
  [
    "numbered lists",
    "<h1>A</h1><ol start=3><li>c<li>d</ol><ol><li>a<li>b</ol>",
    "headline: A",
    "3. c",
    "4. d",
    "1. a",
    "2. b",
  ],
  [
    "a definition list",
    "<h1>A</h1><dl><dt>Work</dt><dd>Forty hired</dd><dt>Birds:</dt><dd>gone</dd></dl>",
    "headline: A",
    "• Work | Forty hired",
    "• Birds | gone",
  ],
  [
    "a quotation with its source",
    "<h1>A</h1><blockquote><p>We wait.<footer>A pilot</footer></blockquote><p>End.",
    "headline: A",
    "> We wait. — A pilot",
    "¶ End.",
  ],
  [
    "a table",
    "<h1>A</h1><table><tr><th>When<th>Ships<tr><td>now<td>1|2<tr><td colspan=2>none</table>",
    "headline: A",
    "| When | Ships |",
    "| now | 1|2 |",
    "| none |  |",
  ],
  [
    "a layout table",
    "<h1>A</h1><table><tr><td><p>one<ul><li>x<li>y</ul><td>two</table>",
    "headline: A",
    "¶ one",
    "• x",
    "• y",
    "¶ two",
  ],
  [
    "code",
    "<h1>A</h1><pre><code class=language-js>a\n  b```</code></pre>",
    "headline: A",
    "code js",
    "  a",
    "    b```",
  ],
  [
    "images by their descriptions",
    "<h1>A</h1><figure><img src=https://a.b/c.jpg alt=Quay><figcaption>At dawn</figcaption></figure><p>a<img src=x.gif>b <img src=d.png alt=sign>",
    "headline: A",
    "image: https://a.b/c.jpg | Quay | At dawn",
    "¶ ab sign",
  ],
  [
    "lines and paragraphs made of <br>",
    "<h1>A</h1>one<br>two<br><br>three",
    "headline: A",
    "¶ one ⏎ two",
    "¶ three",
  ],
  [
    "hidden elements",
    "<h1>A</h1><p>a<script>x</script><style>y</style><svg><text>z</text></svg><iframe src=//c.d>i</iframe><i hidden>h</i><b style='display:none'>n</b><!-- c -->b",
    "headline: A",
    "¶ ab",
  ],
  [
    "unsafe addresses",
    "<h1>A</h1><p><a href='javascript:x'>one</a> <a href=' JAVA\tSCRIPT:x'>two</a> <a href='data:text/html,x'>three</a> <a href='vbscript:x'>four</a> <a href='#here'>five</a>",
    "headline: A",
    "¶ one two three four five",
  ],
  [
    "an outlook",
    "<h1>A</h1><p>So.<h2>What comes next?</h2><p>Outcomes include:<ul><li>10 December 2026: a vote</ul><p>However, it may not.",
    "headline: A",
    "¶ So.",
    "→ What comes next?",
    "group events",
    "lead-in: Outcomes include:",
    "• 10 December 2026 | a vote {2026-12-10: 10 December 2026}",
    "caveat ¶ However, it may not.",
  ],
  [
    "bold as Google Docs copies it",
    "<b style='font-weight:normal'><h1>A</h1><p><span style='font-weight:700'>so</span> on</p></b>",
    "headline: A",
    "¶ **so** on",
  ],
  [
    "short paragraphs in bold as headings, where there are no others",
    "<p><b>Rain</b></p><p>It rains.<p><span style='font-weight:700'>The roads</span></p><p>They are wet.<p><b>What comes next?</b></p><ul><li>10 December 2026: sun<li>11 December 2026: fog</ul>",
    "headline: Rain",
    "¶ It rains.",
    "§ The roads",
    "¶ They are wet.",
    "→ What comes next?",
    "group events",
    "• 10 December 2026 | sun {2026-12-10: 10 December 2026}",
    "• 11 December 2026 | fog {2026-12-11: 11 December 2026}",
  ],
  [
    "bold paragraphs as text where there are headings",
    "<h1>Rain</h1><p><b>The roads</b></p><p>They are wet.",
    "headline: Rain",
    "¶ **The roads**",
    "¶ They are wet.",
  ],
  [
    "bold paragraphs as text where they are no headings",
    "<p><b>Rain</b></p><p><b>Wet</b> roads<p><b>They are wet. Very wet.</b><p><b>The end</b>",
    "headline: Rain",
    "¶ **Wet** roads",
    "¶ **They are wet. Very wet.**",
    "¶ **The end**",
  ],
];

describe("a page is parsed into the article that its readers saw", () => {
  test.each(cases)("%s", (_why, html, ...article) => {
    expect(lines(html)).toEqual(article);
  });
});

describe("the HTML that is written for editing", () => {
  test.each(cases)("reads back as the same article: %s", (_why, html, ...article) => {
    expect(lines(htmlOf(blocksOf(html)))).toEqual(article);
  });

  test("has a line or more for each block, and no attributes but addresses and numbers", () => {
    const page =
      "<h2 class=x>Rain</h2><p style='margin:0'>It <b>rains</b> &lt;a lot&gt;.<ol start=3 type=a><li>here<li>there<ul><li>not &quot;here&quot;</ul></ol>" +
      "<figure><img src=https://a.b/c.jpg alt=Quay width=3><figcaption>At <a href=https://a.b/?x=1&amp;y=2 onclick=x>dawn</a></figcaption></figure>";
    expect(htmlOf(blocksOf(page))).toBe(
      [
        "<h2>Rain</h2>",
        "",
        "<p>It <strong>rains</strong> &lt;a lot&gt;.</p>",
        "",
        '<ol start="3">',
        "<li>here</li>",
        "<li>there",
        "<ul>",
        "<li>not &quot;here&quot;</li>",
        "</ul>",
        "</li>",
        "</ol>",
        "",
        "<figure>",
        '<img src="https://a.b/c.jpg" alt="Quay">',
        '<figcaption>At <a href="https://a.b/?x=1&amp;y=2">dawn</a></figcaption>',
        "</figure>",
      ].join("\n"),
    );
  });
});

/** Elements in which words keep their order. */
const tags =
  "p div section h1 h2 h3 ul ol li blockquote b i em strong code del a span q sup table tr td th pre dl dt dd".split(
    " ",
  );
const soup = fc.array(
  fc.oneof(
    fc.constantFrom(
      "w",
      "w ",
      " w",
      "w.",
      "(w)",
      "*w",
      "w_",
      "[w]",
      "# w",
      "- w",
      "> w",
      "1. w",
      "w|",
      "`w",
      "&lt;w",
      "\\w",
    ),
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom("<br>", " ", "\n", '<a href="https://a.b/(c) d">', "<img>", "<!-- w -->"),
  ),
  { maxLength: 60 },
);

/** Numbers every word, so that one lost, repeated or moved is seen. */
function numbered(html: string): string {
  let count = 0;
  return html.replace(/\bw\b/gu, (word) => `${word}${++count}x`);
}

describe("any page", () => {
  test("keeps every word once, in order", () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const html = `<h1>Head</h1><p>Lead.</p>${numbered(parts.join(""))}`;
        const page = new DOMParser().parseFromString(html, "text/html");
        const all = page.body.textContent.match(/w\d+x/gu) ?? [];
        expect(words(page).join(" ").match(/w\d+x/gu) ?? []).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  test("is written as HTML that reads back as the same article", () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const html = `<h1>Head</h1><p>Lead.</p>${numbered(parts.join(""))}`;
        expect(read(htmlOf(blocksOf(html)))).toEqual(read(html));
      }),
      { numRuns: 200 },
    );
  });

  test("becomes a valid article", () => {
    const tag = fc.tuple(
      fc.constantFrom(
        ...tags,
        "script",
        "svg",
        "math",
        "template",
        "title",
        "head",
        "form",
        "select",
        "caption",
        "figcaption",
        "figure",
      ),
      fc.string({ maxLength: 12 }),
    );
    const rubbish = fc.array(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 20 }),
        tag.map(([name, rest]) => `<${name} ${rest}>`),
        tag.map(([name]) => `</${name}>`),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(rubbish, (parts) => {
        expect(v.safeParse(articleSchema, read(parts.join("")).article).issues).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

const text = (words: string): HtmlNode => ({ nodeName: "#text", nodeValue: words, childNodes: [] });
const element = (nodeName: string, ...childNodes: HtmlNode[]): HtmlNode => ({
  nodeName,
  nodeValue: null,
  childNodes,
});

/** Nests elements, each with a word in it. */
function nested(names: string[], depth: number): HtmlNode {
  let inner = text("finis");
  for (let level = depth; level > 0; level--)
    inner = element(names[level % names.length] ?? "p", text(`w${level} `), inner);
  return element("body", element("p", text("Lead.")), inner);
}

describe("a hostile page is parsed to its last word", () => {
  test.each([
    ["div"],
    ["ul", "li"],
    ["li", "ul"],
    ["table", "td", "tr"],
    ["blockquote"],
    ["dl", "dd"],
    ["figure"],
    ["b"],
    ["h2"],
  ])("%s nested ten thousand deep", (...names) => {
    const found = words(nested(names.filter(Boolean), 10_000));
    expect(found.filter((word) => /^w\d+$/u.test(word))).toHaveLength(10_000);
    expect(found.at(-1)).toBe("finis");
  });

  test.each(["p", "br", "li", "td", "tr", "b", "img"])(
    "ten thousand %s elements beside each other",
    (name) => {
      const all = Array.from({ length: 10_000 }, (_, at) => element(name, text(`w${at}. `)));
      const found = words(element("body", element("p", text("Lead.")), ...all, text("finis.")));
      expect(found.at(-1)).toBe("finis");
    },
  );
});
