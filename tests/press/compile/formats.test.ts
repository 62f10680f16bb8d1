import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { picturesOf } from "../../../src/article/images.ts";
import { openImageCache } from "../../../src/press/images/image-cache.ts";
import { noFiles, pressFolder } from "../../../src/press/press.ts";
import { folderOf } from "../folder.ts";
import { jpeg } from "../images/photos.ts";
import { docx, drawing, paragraph } from "./docx.ts";
import { zipOf } from "./zip.ts";

type Files = Record<string, string | Uint8Array>;

async function pressed(files: Files) {
  const articles = new Map<string, Article>();
  const folder = await folderOf({ "edition.yaml": "name: The Forenoon\n", ...files });
  const write = (_path: string, content: object) => {
    if ("slug" in content) articles.set((content as Article).slug, content as Article);
  };
  const report = await pressFolder(folder, { ...noFiles, write }, openImageCache(await folderOf({})));
  const messages = report.problems.map(({ message }) => message);
  return { articles, report, messages, words: JSON.stringify([...articles.values()]) };
}

const head = `<meta property="og:site_name" content="Harbour Post"><title>The crane goes up | Harbour Post</title>
  <meta name="author" content="Mara Quill"><meta name="description" content="Work begins at last.">
  <meta property="article:published_time" content="2026-11-10T08:00:00+01:00">
  <meta property="article:modified_time" content="2026-11-11T08:00:00+01:00">
  <meta property="article:section" content="Harbour">`;
const around = (
  story: string,
  inHead = head,
) => `<!doctype html><html lang="en-GB"><head>${inHead}</head><body>
  <header><a href="/">Front page</a><nav><ul><li><a href="/world/">World</a></li></ul></nav></header>
  <main>${story}</main><aside>Most read</aside><footer>All rights reserved</footer>
  <script>document.write("Script")</script></body></html>`;

describe("a page in HTML", () => {
  test("becomes a story: its main part, and what its head states", async () => {
    const story =
      "<article><h1>The crane goes up</h1><p>It was lifted in on <b>Monday</b>.</p><h2>Background</h2><p>It is old.</p></article>";
    const { articles, messages } = await pressed({ "crane.html": around(story) });
    expect(articles.get("crane")).toMatchObject({
      ...{
        headline: "The crane goes up",
        byline: "Mara Quill",
        summary: "Work begins at last.",
        lang: "en-GB",
      },
      ...{
        published: "2026-11-10T08:00:00+01:00",
        updated: "2026-11-11T08:00:00+01:00",
        topics: ["Harbour"],
      },
      lead: [
        { text: [{ text: "It was lifted in on " }, { text: "Monday", marks: ["strong"] }, { text: "." }] },
      ],
      sections: [{ heading: "Background", blocks: [{ text: "It is old." }] }],
    });
    const text = JSON.stringify([...articles.values()]);
    for (const word of ["Front page", "World", "Most read", "rights", "Script"])
      expect(text).not.toContain(word);
    expect(messages).toEqual(["what surrounds the story in its page is left out"]);
  });

  test.each([
    ["without an article", around("<h1>Rain</h1><p>It rained.</p>", "")],
    ["that is only a part of one", "<h1>Rain</h1><p>It rained.</p>"],
    ["whose headline is in its title", around("<p>It rained.</p>", "<title>Rain</title>")],
    [
      "with several articles, of which one is by far the longest",
      around(
        `<article><h1>Rain</h1><p>It rained.</p><p>${"It rained again. ".repeat(9)}</p></article><article><p>Next: sun</p></article>`,
        "",
      ),
    ],
  ])("%s is read", async (_what, html) => {
    const { articles } = await pressed({ "rain.htm": html });
    expect(articles.get("rain")).toMatchObject({ headline: "Rain" });
    expect(articles.get("rain")?.lead[0]).toMatchObject({ text: "It rained." });
    expect(JSON.stringify([...articles.values()])).not.toMatch(/Next: sun|Front page|rights/u);
  });

  test("keeps all of its articles when none of them is most of the page", async () => {
    const { words } = await pressed({
      "live.html": around(
        "<h1>Live</h1><article><p>At nine it rained.</p></article><article><p>At ten it shone.</p></article>",
      ),
    });
    expect(words).toContain("At nine");
    expect(words).toContain("At ten");
  });

  test("may have front matter, which counts before what its head states", async () => {
    const { articles } = await pressed({
      "rain.html": `---\ntitle: Rain at last\ndate: 2026-11-09\n---\n${around("<p>It rained.</p>")}`,
    });
    expect(articles.get("rain")).toMatchObject({
      headline: "Rain at last",
      published: "2026-11-09",
      byline: "Mara Quill",
    });
  });

  test("is read in the encoding that it states", async () => {
    const html = '<meta charset="iso-8859-1"><h1>Caf\xe9</h1><p>It closes.</p>';
    const { articles } = await pressed({
      "latin.html": Buffer.from(html, "latin1"),
      "utf.html": html.replace("iso-8859-1", "utf-8"),
    });
    expect(articles.get("latin")?.headline).toBe("Café");
    expect(articles.get("utf")?.headline).toBe("Café");
  });

  test("shows its own pictures, and asks for a description where there is none", async () => {
    const { articles, messages } = await pressed({
      "2026-11-10-rain.html":
        '<h1>Rain</h1><p>It rained.</p><img src="quay%201.jpg"><img src="https://ads.example/x.gif">',
      "quay 1.jpg": await jpeg(60, 40),
    });
    expect(picturesOf(articles.get("rain") as Article)).toHaveLength(1);
    expect(messages).toContain("the picture has no description");
  });

  test("under an embargo is held back", async () => {
    const { articles, report } = await pressed({
      "port.html": "<p><b>EMBARGOED UNTIL 3 March 2999, 09:00 GMT</b></p><h1>Port opens</h1><p>It opens.</p>",
      "old.html": "<p>EMBARGOED UNTIL 3 March 2020, 09:00 GMT</p><h1>Bridge opens</h1><p>It opens.</p>",
    });
    expect(report.heldBack.map(({ file }) => file)).toEqual(["port.html"]);
    expect([...articles.values()].map(({ headline }) => headline)).toEqual(["Bridge opens"]);
    expect(JSON.stringify([...articles.values()])).not.toContain("EMBARGOED");
  });

  test("without words is an error, and the others are built", async () => {
    const { articles, report } = await pressed({
      "empty.html": "<nav>Home</nav><p> </p>",
      "a.txt": "Rain\n\nIt rained.\n",
    });
    expect(articles.size).toBe(1);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ kind: "error", file: "empty.html", message: "the page has no text" }),
    );
  });
});

/** A paragraph in the margin of a page, with tabs between its words. */
const edge = (...words: string[]) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="center" w:pos="4513"/></w:tabs></w:pPr>${words
    .map((text) => `<w:r><w:t>${text}</w:t></w:r>`)
    .join("<w:r><w:tab/></w:r>")}</w:p>`;
/** The header of the pages of a Word document. */
const margins = (content: string) =>
  `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:hdr>`;

/** A small document that states a huge size. */
function bomb(): Buffer {
  const content = docx(paragraph("Rain"));
  content.writeUInt32LE(4_000_000_000, content.indexOf("PK\x01\x02") + 24);
  return content;
}

describe("a Word document", () => {
  test("becomes a story, with headline, headings, emphasis and pictures", async () => {
    const body = [
      paragraph("The crane goes up", "Titel"),
      "<w:p><w:r><w:t xml:space='preserve'>It was lifted in on </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>Monday</w:t></w:r></w:p>",
      drawing,
      paragraph("Background", "H1"),
      paragraph("It is old."),
      "<w:p><w:r><w:t>It</w:t></w:r><w:del><w:r><w:delText> never</w:delText></w:r></w:del><w:r><w:t> works.</w:t></w:r></w:p>",
    ].join("");
    const { articles, messages } = await pressed({
      "2026-11-10-crane.docx": docx(body, await jpeg(60, 40)),
    });
    expect(articles.get("crane")).toMatchObject({
      ...{ headline: "The crane goes up", published: "2026-11-10" },
      lead: [
        { text: [{ text: "It was lifted in on " }, { text: "Monday", marks: ["strong"] }] },
        { type: "image", alt: "The quay at noon", picture: { width: 60, height: 40 } },
      ],
      sections: [{ heading: "Background", blocks: [{ text: "It is old." }, { text: "It works." }] }],
    });
    expect(messages.filter((message) => !message.includes("date"))).toEqual([
      "text that is deleted as a tracked change is left out",
    ]);
  });

  test("with a picture that cannot be read keeps its text and the description, with a warning", async () => {
    const body = paragraph("Rain") + paragraph("It rained.") + drawing;
    const { words, messages } = await pressed({ "rain.docx": docx(body, Buffer.from("no picture")) });
    expect(words).toContain("It rained.");
    expect(words).toContain("The quay at noon");
    expect(messages.join()).toContain("the picture “rain-1.jpeg” is not in a supported image format");
  });

  test("under an embargo is held back", async () => {
    const body =
      paragraph("EMBARGOED UNTIL 3 March 2999, 09:00 GMT") + paragraph("Port opens") + paragraph("It opens.");
    const { articles, report } = await pressed({ "port.docx": docx(body) });
    expect(articles.size).toBe(0);
    expect(report.heldBack).toHaveLength(1);
  });

  test.each([
    ["an embargo", "header1", paragraph("EMBARGOED UNTIL 3 March 2999, 09:00 GMT")],
    [
      "an embargo between tabs",
      "footer2",
      edge("Harbour Trust", "Embargo: 3 March 2999, 09:00 GMT", "Page 1 of 2"),
    ],
    [
      "an embargo in two lines",
      "header",
      paragraph("EMBARGOED UNTIL") + paragraph("3 March 2999, 09:00 GMT"),
    ],
    [
      "an embargo in a box",
      "header3",
      `<w:p><w:r><w:pict><w:txbxContent>${edge("SPERRFRIST: 3.3.2999, 9 Uhr")}</w:txbxContent></w:pict></w:r></w:p>`,
    ],
    ["the mark of a draft", "header1", edge("Harbour Trust", "Draft v2")],
    ["a ban", "footer1", paragraph("NOT FOR PUBLICATION")],
    ["a ban on a draft", "footer1", paragraph("Draft – not for publication")],
    [
      "a watermark",
      "header1",
      '<w:p><w:r><w:pict><v:shape><v:textpath style="font-size:1pt" string="DRAFT 1"/></v:shape></w:pict></w:r></w:p>',
    ],
  ])("with %s in the margin of its pages alone is held back", async (_what, part, margin) => {
    const body = paragraph("Port opens", "Titel") + paragraph("It opens.");
    const { articles, report } = await pressed({
      "port.docx": docx(body, undefined, { [`word/${part}.xml`]: margins(margin) }),
    });
    expect(articles.size).toBe(0);
    expect(report.heldBack).toHaveLength(1);
  });

  test.each([
    ["an embargo that has ended", edge("EMBARGOED UNTIL 3 March 2020, 09:00 GMT")],
    ["the name of a firm", edge("Draft Beer Museum", "Media release", "Page 1")],
    [
      "an embargo that a tracked change deletes",
      "<w:p><w:del><w:r><w:delText>EMBARGOED UNTIL 3 March 2999</w:delText></w:r></w:del></w:p>",
    ],
  ])("with %s in the margin of its pages is published without it", async (_what, margin) => {
    const body = paragraph("Port opens", "Titel") + paragraph("It opens.");
    const { words, report } = await pressed({
      "port.docx": docx(body, undefined, { "word/header1.xml": margins(margin) }),
    });
    expect(report.heldBack).toEqual([]);
    expect(words).toContain("It opens.");
    expect(words).not.toMatch(/EMBARGO|Museum/u);
  });

  test.each([
    ["that is cut off", docx(paragraph("Rain")).subarray(0, 400), "this Word document cannot be read"],
    ["that is another ZIP file", zipOf({ "a.txt": "It rained." }), "this Word document cannot be read"],
    ["that unpacks to more than the memory holds", bomb(), "larger than 500 MB when unpacked"],
    ["with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), "this Word document has a password"],
    ["that is a text", Buffer.from("It rained."), "this is no Word document"],
    ["that is empty", Buffer.from(""), "the file is empty"],
  ])("%s is an error with a remedy, and the others are built", async (_what, content, message) => {
    const { articles, report } = await pressed({ "bad.docx": content, "a.txt": "Rain\n\nIt rained.\n" });
    const [problem] = report.problems.filter(({ kind }) => kind === "error");
    expect(problem).toMatchObject({ file: "bad.docx", line: 1 });
    expect(problem?.message).toContain(message);
    expect(problem?.remedy).not.toBe("");
    expect(articles.size).toBe(1);
  });
});

test("formats that are not read are named once each, except for files that a story links to", async () => {
  const names = ["a.rtf", "b.odt", "c.pages", "d.doc", "e.pdf", "linked.pdf", "f.RTF", "photo.jpg"];
  const { report } = await pressed({
    ...Object.fromEntries(names.map((name) => [name, "x"])),
    "rain.md": "# Rain\n\nIt rained: [the plan](linked.pdf).\n",
  });
  expect(report.notRead.map(({ file }) => file).sort()).toEqual([
    "a.rtf",
    "b.odt",
    "c.pages",
    "d.doc",
    "e.pdf",
    "f.RTF",
  ]);
  for (const { reason, remedy } of report.notRead) {
    expect(reason).toMatch(/not read/u);
    expect(remedy).toMatch(/save|paste/u);
  }
});
