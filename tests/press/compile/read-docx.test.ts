import { describe, expect, test } from "vitest";
import { readDocx } from "../../../src/press/compile/read-docx.ts";
import { docx, drawing, paragraph } from "./docx.ts";

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (...runs: string[]) => `<w:p>${runs.join("")}</w:p>`;
const style = (type: string, id: string, properties: string, more = "") =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${properties}</w:style>`;
const hiding = "<w:rPr><w:vanish/></w:rPr>";
const styles = `<w:styles ${main}>${[
  style("character", "Desk", hiding),
  style("character", "Shown", '<w:rPr><w:vanish w:val="0"/></w:rPr>'),
  style("character", "Circle", '<w:basedOn w:val="Circle"/>'),
  style("paragraph", "DeskNote", hiding),
  style("paragraph", "DeskNoteSmall", '<w:basedOn w:val="DeskNote"/>'),
].join("")}</w:styles>`;

async function read(body: string, parts: Record<string, string> = {}, picture?: Uint8Array) {
  const document = await readDocx("rain.docx", docx(body, picture, { "word/styles.xml": styles, ...parts }));
  if ("message" in document) return expect.fail(document.message);
  return { html: document.html, messages: document.unpublished.map(({ message }) => message) };
}
const hiddenText = "text that is hidden in Word is left out";

describe("text that is hidden in Word is not published", () => {
  test.each([
    ["by itself", run("Ask Jo", "<w:b/><w:vanish/>")],
    ["on web pages", run("Ask Jo", "<w:webHidden/>")],
    ["by its style", run("Ask Jo", '<w:rStyle w:val="Desk"/>')],
    ["inside a link", `<w:hyperlink w:anchor="a">${run("Ask Jo", "<w:vanish/>")}</w:hyperlink>`],
    ["that was inserted as a tracked change", `<w:ins>${run("Ask Jo", "<w:vanish/>")}</w:ins>`],
  ])("%s", async (_how, hidden) => {
    const { html, messages } = await read(line(run("It rained"), hidden, run(" all day.")));
    expect(html.replace(/<a[^>]*><\/a>/u, "")).toBe("<p>It rained all day.</p>");
    expect(messages).toEqual([hiddenText]);
  });

  test.each([
    ["of its paragraph", paragraph("Ask Jo", "DeskNote")],
    ["that is based on a hiding one", paragraph("Ask Jo", "DeskNoteSmall")],
  ])("by the style %s", async (_how, hidden) => {
    const { html, messages } = await read(paragraph("It rained.") + hidden);
    expect(html).toBe("<p>It rained.</p>");
    expect(messages).toEqual([hiddenText]);
  });

  test("by the default style of paragraphs, or the defaults of the document", async () => {
    for (const hiding of [
      style("paragraph", "Normal", "<w:rPr><w:vanish/></w:rPr>", 'w:default="1"'),
      "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>",
    ]) {
      const body = line(run("Ask Jo"), run("It rained.", '<w:vanish w:val="false"/>'));
      const { html } = await read(body, { "word/styles.xml": `<w:styles ${main}>${hiding}</w:styles>` });
      expect(html).toBe("<p>It rained.</p>");
    }
  });

  test("in footnotes, and of pictures", async () => {
    const note = `<w:footnote w:id="2">${line(run("From the gauge."), run("Ask Jo", "<w:vanish/>"))}</w:footnote>`;
    const { html, messages } = await read(
      line(run("It rained."), '<w:r><w:footnoteReference w:id="2"/></w:r>') +
        drawing.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"),
      { "word/footnotes.xml": `<w:footnotes ${main}>${note}</w:footnotes>` },
      new Uint8Array([1]),
    );
    expect(html).toContain("From the gauge.");
    expect(html).not.toMatch(/Ask Jo|<img/u);
    expect(messages).toEqual([hiddenText]);
  });

  test("under another prefix of the names", async () => {
    const { html } = await read("", {
      "word/document.xml": `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p>
        <ns0:r><ns0:t>It rained.</ns0:t></ns0:r><ns0:r><ns0:rPr><ns0:vanish ns0:val="on"/></ns0:rPr><ns0:t>Ask Jo</ns0:t></ns0:r>
        </ns0:p></ns0:body></ns0:document>`,
    });
    expect(html).toBe("<p>It rained.</p>");
  });
});

describe("text stays that Word shows", () => {
  test.each([
    ["with “Hidden” taken off", run("Rain", '<w:vanish w:val="0"/>')],
    ["with “Hidden” taken off in its style", run("Rain", '<w:rStyle w:val="Shown"/>')],
    [
      "of a hiding style, with “Hidden” taken off",
      run("Rain", '<w:rStyle w:val="Desk"/><w:vanish w:val="0"/>'),
    ],
    [
      "that was hidden before a tracked change",
      run("Rain", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"),
    ],
    ["below a hidden paragraph mark", `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("Rain")}`],
    ["of a style that is based on itself", run("Rain", '<w:rStyle w:val="Circle"/>')],
    [
      "of a hiding style in a paragraph of a hiding style",
      `<w:pPr><w:pStyle w:val="DeskNote"/></w:pPr>${run("Rain", '<w:rStyle w:val="Desk"/>')}`,
    ],
  ])("%s", async (_how, shown) => {
    expect(await read(line(shown))).toEqual({ html: "<p>Rain</p>", messages: [] });
  });

  test("behind a hidden entry of an index, without a report of it", async () => {
    const mark = (type: string) =>
      `<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const entry = `${mark("begin")}<w:r><w:rPr><w:vanish/></w:rPr><w:instrText> XE "rain" </w:instrText></w:r>${mark("end")}`;
    const { html, messages } = await read(line(run("Rain"), entry, run(" falls.")));
    expect(html).toBe("<p>Rain falls.</p>");
    expect(messages).toEqual([]);
  });
});

test("tracked changes are printed as accepted", async () => {
  const deleted = (text: string) => `<w:r><w:delText>${text}</w:delText></w:r>`;
  const { html, messages } = await read(
    line(run("It "), `<w:del>${deleted("never ")}</w:del>`, `<w:ins>${run("now ")}</w:ins>`, run("rains.")) +
      line(`<w:moveFrom>${run("From here.")}</w:moveFrom>`, `<w:moveTo>${run("To here.")}</w:moveTo>`),
  );
  expect(html).toBe("<p>It now rains.</p><p>To here.</p>");
  expect(messages).toEqual(["text that is deleted as a tracked change is left out"]);
});

test("comments, and the headers and footers of pages, are not printed", async () => {
  const part = (name: string, text: string) => `<w:${name} ${main}>${paragraph(text)}</w:${name}>`;
  const { html, messages } = await read(
    `${line('<w:commentRangeStart w:id="0"/>', run("It rained."), '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>')}
     <w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`,
    {
      "word/comments.xml": `<w:comments ${main}><w:comment w:id="0" w:author="Desk">${paragraph("Check this")}</w:comment></w:comments>`,
      "word/header1.xml": part("hdr", "Draft of the desk"),
      "word/footer1.xml": part("ftr", "Page 1"),
    },
  );
  expect(html).toBe("<p>It rained.</p>");
  expect(messages).toEqual(["comments of a Word document are left out"]);
});

test.each([
  ["is only linked", drawing.replace("r:embed", "r:link")],
  ["is missing in the document", drawing],
])("a picture that %s is reported, and its description is kept", async (_how, body) => {
  const { html, messages } = await read(paragraph("It rained.") + body);
  expect(html).toContain('alt="The quay at noon"');
  expect(messages).toEqual(["a picture that is not inside the Word document is not shown"]);
});
