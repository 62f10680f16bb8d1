import { expect, test } from "vitest";
import { read } from "./fixtures.ts";

const link = (href: string, title = "A story") => `<DT><A HREF="${href}">${title}</A>\n`;
const page = (rows: string) => `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n${rows}</DL><p>\n`;

/** The rows of a long file, a thousand in each string. */
const rowsOf = (count: number, row: (at: number) => string) =>
  Array.from({ length: count / 1000 }, (_, block) =>
    Array.from({ length: 1000 }, (_, at) => row(block * 1000 + at)).join(""),
  );

/** A file of many copies of a text, made without a string of that length. */
const many = (text: string, count: number) =>
  new Blob(Array.from({ length: count / 1000 }, () => text.repeat(1000)));

test.each([
  "javascript:alert(1)",
  " java&#10;script:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "file:///etc/passwd",
  "vbscript:x",
  "blob:https://a.example/1",
  "chrome://settings",
  "//a.example/",
  "/articles/a/",
  "mailto:a@a.example",
  "https://",
])("an address that is not a web address is rejected: %s", async (href) => {
  const { records, rejected } = await read(page(link(href.replaceAll('"', "&quot;"))));
  expect(records.links).toEqual([]);
  expect(rejected).toMatchObject([{ at: 3, reason: "address" }]);
});

test("a title is imported as text on one line, without markup and direction controls", async () => {
  const { records } = await read(
    page(link("https://a.example/", "<b>Bold</b>\n &lt;img src=x onerror=alert(1)&gt; \u202egnp.exe\u2066")),
  );
  expect(records.links[0]?.title).toBe("Bold <img src=x onerror=alert(1)> gnp.exe");
});

test("a title of 1 MB is shortened, and counted as shortened", async () => {
  const { records, shortened } = await read(page(link("https://a.example/", "long ".repeat(200_000))));
  expect(records.links[0]?.title.length).toBeLessThanOrEqual(1001);
  expect(shortened).toBe(1);
});

test("an address of 1 MB is rejected", async () => {
  const { rejected } = await read(page(link(`https://a.example/${"x".repeat(1e6)}`)));
  expect(rejected).toMatchObject([{ reason: "long" }]);
});

test("folders nested 1,000 deep are read", async () => {
  const deep = "<DT><H3>Folder</H3>\n<DL><p>\n".repeat(1000);
  const { records } = await read(page(`${deep}${link("https://a.example/")}${"</DL><p>\n".repeat(1000)}`));
  expect(records.links).toMatchObject([{ tags: ["Folder"] }]);
});

test("a million nested folders are an error", async () => {
  await expect(read(many("<DL><p>", 1e6))).rejects.toMatchObject({ kind: "deep" });
});

test("a picture is an error, whatever its name", async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
  await expect(read(png)).rejects.toMatchObject({ kind: "binary" });
});

test.each([
  ["", "empty"],
  ["A letter to a friend.", "unknown"],
  ["# Highlights\n\n## [A story](https://news.example/articles/a/)", "unknown"],
  ["<html><h1>No link anywhere</h1></html>", "unknown"],
  ['{"anything": "else"}', "unknown"],
  ['{"format": "aheadline-library",', "damaged"],
  ['{"format": "aheadline-library", "version": "2.0", "library": {}}', "newer"],
])("a file with nothing to import is an error: %s", async (text, kind) => {
  await expect(read(text)).rejects.toMatchObject({ kind });
});

test("all 100,000 rows of a file of 50 MB are imported", async () => {
  const icon = `data:image/png;base64,${"A".repeat(430)}`;
  const rows = rowsOf(100_000, (at) => `<DT><A HREF="https://a.example/${at}" ICON="${icon}">A</A>\n`);
  const file = new Blob(["<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n", ...rows]);
  expect(file.size).toBeGreaterThan(49e6);
  const { records, rejectedCount } = await read(file);
  expect(records.links).toHaveLength(100_000);
  expect(rejectedCount).toBe(0);
});

test("100,000 folders and paragraphs that are never closed do not count as nested", async () => {
  const rows = "<DT><H3>F</H3>\n<DL><p></DL><p>\n<p><DT>".repeat(100_000);
  const { records } = await read(page(rows + link("https://a.example/")));
  expect(records.links).toHaveLength(1);
});

test("100,000 rejected rows are counted, and the first 1,000 listed", async () => {
  const { rejected, rejectedCount } = await read(many("<A HREF=javascript:x>x</A>\n", 100_000));
  expect(rejectedCount).toBe(100_000);
  expect(rejected).toHaveLength(1000);
});

test("all 100,000 rows of a CSV file are imported", async () => {
  const rows = rowsOf(100_000, (at) => `"Story, no. ${at}",https://a.example/${at},1500000000,,unread\n`);
  const { records } = await read("title,url,time_added,tags,status\n", ...rows);
  expect(records.links).toHaveLength(100_000);
});

test("a CSV file with a quotation mark that is never closed is an error", async () => {
  await expect(read("title,url\n", '"', many("x,", 5_000_000))).rejects.toMatchObject({ kind: "damaged" });
});

test("a page of 50 MB without a line break is read to its end", async () => {
  await expect(read("<html>", many("x", 50_000_000))).rejects.toMatchObject({ kind: "unknown" });
});
