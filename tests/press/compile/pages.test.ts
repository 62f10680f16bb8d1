import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePage } from "../../../src/parse/parse-page.ts";
import { readHtmlDocument } from "../../../src/press/compile/html-document.ts";
import { outline } from "../../parse/outline.ts";

const read = (text: string) =>
  parsePage({ name: "page.html", text }, { lang: "en", date: "2026-11-30" }, readHtmlDocument);
const lines = (text: string) => outline({ ...read(text), problems: [] }).split("\n");
const problems = (text: string) =>
  read(text).problems.map(({ line, kind, message }) => `${line} ${kind}: ${message}`);

const around = "1 omission: what surrounds the story in its page is left out";
const story = ["¶ The ferry came back on Monday.", "¶ It carries forty cars."];
const standfirst = "¶ Forty cars can cross again.";
const headline = "headline: Ferry returns to the island";
const byline = "byline: Anna Berg";

describe("a page of a template is read as its story, without what the template adds", () => {
  test.each<[name: string, ...article: string[]]>([
    [
      "wordpress",
      headline,
      byline,
      "lang: en-US",
      "published: 2026-11-10T08:00:00+01:00",
      "updated: 2026-11-11T09:00:00+01:00",
      "slug: page",
      "topics: Harbour, ferries",
      ...story,
      "¶ [Tickets are sold at the quay](/tickets)",
    ],
    [
      "ghost",
      headline,
      "kicker: Harbour",
      byline,
      "published: 2026-11-10",
      "slug: page",
      standfirst,
      ...story,
      "¶ Timetable from Friday",
    ],
    ["drupal", headline, byline, "published: 2026-11-10T08:00:00+01:00", "slug: page", ...story],
    [
      "medium",
      headline,
      byline,
      "published: 2026-11-10T08:00:00Z",
      "slug: page",
      standfirst,
      "¶ The ferry came back on Monday.",
      "¶ The quay",
      "¶ It carries forty cars.",
    ],
    [
      "blogger",
      headline,
      byline,
      "published: 2026-11-10T08:00:00+01:00",
      "slug: page",
      "topics: ferries",
      ...story,
    ],
    [
      "google-docs",
      headline,
      byline,
      "published (inferred): 2026-11-30",
      "slug: page",
      standfirst,
      "¶ The ferry came back on Monday.[1]",
      "§ Cars",
      "¶ See [the plan](https://harbour.example/plan?a=1)",
      "¶ [1]\u00a0From the harbour office.",
    ],
    [
      "word",
      headline,
      "published (inferred): 2026-11-30",
      "slug: page",
      "¶ The ferry came back on Monday.",
      "• Forty cars",
      "2. Ninety seats",
      "3. A bar",
      "¶ Then:",
      "¶ 4) A flag",
      "¶ It sails daily.",
      "image: quay.jpg | The quay",
      "¶ [1] From the harbour office.",
    ],
  ])("%s", (name, ...article) => {
    const page = readFileSync(new URL(`pages/${name}.txt`, import.meta.url), "utf8");
    expect(lines(page)).toEqual(article);
    expect(problems(page)).toContain(around);
  });
});

const body = "<p>The ferry came back on Monday.</p><p>It carries forty cars.</p>";
const title = "<h1>Ferry returns to the island</h1>";

describe("lines below the headline of a page", () => {
  test.each([
    "<p class=credit>By Anna Berg</p><p>10 November 2026</p><p>3 min read</p><p>Share</p>",
    "<p>By Anna Berg | Published: 10 November 2026 | 3 min read</p>",
    "<p>Posted by Anna Berg · November 10, 2026 at 08:00 · 2-3 minutes read</p>",
    "<div>10 November 2026 — By Anna Berg</div><div>Share this article</div>",
    "<p>By Anna Berg<br>10 November 2026<br>Reading time: 4 minutes</p>",
    "<p><a rel=author href=/anna>Anna Berg</a></p><p><time datetime=2026-11-10>Tuesday</time></p>".replaceAll(
      "<p>",
      "<p class=entry-meta>",
    ),
  ])("give byline and date: %s", (below) => {
    expect(lines(title + below + body)).toEqual([
      headline,
      byline,
      "published: 2026-11-10",
      "slug: page",
      ...story,
    ]);
  });

  test.each([
    "<p>By Anna Berg | Photos at the quay</p>",
    "<p>10 November 2026 was a wet day</p>",
    "<p>Share of the harbour rises</p>",
    "<p>By ten in the morning the quay was full</p>",
    "<p>Forty minutes</p>",
    "<h2>Related stories</h2><p>The <a href=/x>crane</a> stood still.</p>",
    "<p class=comment-on-prices>The price is high</p>",
  ])("that say more are words of the story: %s", (below) => {
    const words = below
      .replace(/<[^>]+>/gu, " ")
      .split(/\s+/u)
      .filter(Boolean);
    const text = lines(title + below + body).join(" ");
    for (const word of words) expect(text).toContain(word);
  });

  test("with another author than that of the head of the page stay", () => {
    const page = `<meta name=author content="Mara Quill">${title}<p>By Anna Berg</p>${body}`;
    expect(lines(page)).toContain("byline: Mara Quill");
    expect(lines(page)).toContain("¶ By Anna Berg");
  });

  test("a date inside a sentence is not that of the story", () => {
    const page = `${title}<p>It sails again on <time datetime=2027-01-04>Monday</time>.</p>`;
    expect(lines(page)).toContain("published (inferred): 2026-11-30");
  });
});

test("a last list of links to related stories is left out", () => {
  const page = `${title}${body}<h2>Related stories</h2><ul><li><a href=/x>Crane falls</a></ul>`;
  expect(lines(page).slice(-2)).toEqual(story);
  expect(problems(page)).toContain(around);
});

test.each(["noindex", "NOINDEX, nofollow", "none"])(
  "a page that asks not to be listed is published with a warning: %s",
  (content) => {
    const page = `<meta name=robots content="${content}">${title}${body}`;
    expect(lines(page)).toContain(headline);
    expect(problems(page).join()).toContain("warning: the page asks search engines not to list it");
  },
);

test("a page that may be listed is published without one", () => {
  expect(problems(`<meta name=robots content="index, max-snippet:-1">${title}${body}`).join()).not.toContain(
    "search engines",
  );
});

test("an embargo in the header of a page holds the story back", () => {
  const page = `<header>EMBARGOED UNTIL 3 March 2999, 09:00 GMT</header><main>${title}${body}</main>`;
  expect(read(page).conditions).toMatchObject([
    { type: "not-before", moment: expect.stringContaining("2999-03-03") },
  ]);
});

describe("what is inside a story and not shown is reported with its line", () => {
  const page = (part: string) => `${title}\n<p>The ferry came back.\n${part}</p>`;
  test.each([
    ["a comment", "<!-- check with the desk -->", "omission: a comment is not shown"],
    ["a hidden element", "<b hidden>Ask Jo</b>", "omission: text that is hidden in HTML is not shown"],
    [
      "an element that style hides",
      "<b style='display: none'>Ask Jo</b>",
      "omission: text that is hidden in HTML is not shown",
    ],
    ["a template", "<template>Ask Jo</template>", "omission: text that is hidden in HTML is not shown"],
    [
      "a picture as data",
      "<img alt='The quay' src='data:image/png;base64,AAAA'>",
      "warning: a picture is part of the text, as data, and is not shown",
    ],
  ])("%s", (_what, part, problem) => {
    expect(problems(page(part))).toContain(`3 ${problem}`);
    expect(lines(page(part)).join()).not.toMatch(/check with|Ask Jo|base64/u);
  });

  test.each([
    "<script>let ask</script>",
    "<style>ask{}</style>",
    "<noscript>Ask Jo</noscript>",
    "<!-- wp:paragraph -->",
    "<!--[if mso]>Ask<![endif]-->",
  ])("but no code of the page: %s", (part) => {
    expect(lines(page(part)).at(-1)).toBe("¶ The ferry came back.");
    expect(problems(page(part)).filter((problem) => !problem.startsWith("1 "))).toEqual([]);
  });

  test("below front matter, with the line of the file", () => {
    const text = `---\ndate: 2026-11-10\n---\n${title}\n<p>It rained.</p>\n<img src=quay.jpg>`;
    expect(problems(text)).toContain("6 warning: the picture has no description");
    expect(read(text).images).toEqual([{ src: "quay.jpg", line: 6, column: 1 }]);
  });

  test("a picture that is loaded late is shown", () => {
    const text = `${title}${body}<p><img alt="The quay" src="data:image/gif;base64,R0lG" data-src="quay.jpg"></p>`;
    expect(read(text).images).toMatchObject([{ src: "quay.jpg" }]);
  });
});
