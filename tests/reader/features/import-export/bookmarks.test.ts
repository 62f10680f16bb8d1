import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeBookmarks } from "../../../../src/reader/features/import-export/files/bookmarks.ts";
import { addressOf, card, defaultTime, emptyLibrary, read } from "./fixtures.ts";

const page = (...lines: string[]) =>
  ["<!DOCTYPE NETSCAPE-Bookmark-file-1>", "<TITLE>Bookmarks</TITLE>", "<DL><p>", ...lines, "</DL><p>"].join(
    "\n",
  );

describe("files of bookmarks are imported", () => {
  test("Chrome: folders that its user made become tags, built-in folders do not", async () => {
    const { records, rejectedCount } = await read(
      page(
        '<DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>',
        "<DL><p>",
        '<DT><A HREF="https://a.example/" ADD_DATE="1700000000" ICON="data:image/png;base64,AAAA">A &amp; B</A>',
        '<DT><H3 ADD_DATE="1700000000">Science</H3>',
        "<DL><p>",
        '<DT><A HREF="https://b.example/" ADD_DATE="1700000001">B</A>',
        "</DL><p>",
        '<DT><A HREF="https://c.example/">C</A>',
        "</DL><p>",
      ),
    );
    expect(rejectedCount).toBe(0);
    expect(records.links).toEqual([
      { href: "https://a.example/", title: "A & B", savedAt: "2023-11-14T22:13:20.000Z", tags: [] },
      { href: "https://b.example/", title: "B", savedAt: "2023-11-14T22:13:21.000Z", tags: ["Science"] },
      { href: "https://c.example/", title: "C", savedAt: defaultTime, tags: [] },
    ]);
  });

  test("Firefox: tags stay, and its built-in queries are rejected with their line", async () => {
    const { records, rejected } = await read(
      page(
        '<DT><A HREF="place:type=6&sort=14" ADD_DATE="1700000000">Recent tags</A>',
        '<DT><A HREF="https://a.example/" TAGS="sea,ice" SHORTCUTURL="a">A</A>',
        "<DD>What the page says of itself",
        "<HR>",
      ),
    );
    expect(records.links).toEqual([
      { href: "https://a.example/", title: "A", savedAt: defaultTime, tags: ["sea", "ice"] },
    ]);
    expect(rejected).toEqual([{ at: 4, text: "Recent tags place:type=6&sort=14", reason: "address" }]);
  });

  test("Safari: links without dates, in folders without attributes", async () => {
    const { records } = await read(
      '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<HTML>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n',
      '<Title>Bookmarks</Title>\n<H1>Bookmarks</H1>\n<DT><H3 FOLDED id="com.apple.ReadingList">Reading List</H3>\n<DL><p>\n',
      '\t<DT><A HREF="https://a.example/">A</A>\n</DL><p>\n</HTML>',
    );
    expect(records.links.map(({ title, tags }) => [title, tags])).toEqual([["A", ["Reading List"]]]);
  });

  test("Pocket: its HTML page, with times and tags", async () => {
    const { records } = await read(
      "<!DOCTYPE html><html><!--So long and thanks for all the fish--><head><title>Pocket Export</title></head><body>",
      '<h1>Unread</h1><ul><li><a href="https://a.example/?x=1&amp;y=2" time_added="1500000000" tags="a,b">A</a></li></ul>',
      '<h1>Read Archive</h1><ul><li><a href="https://b.example/" time_added="1500000001" tags="">B</a></li></ul></body></html>',
    );
    expect(records.links).toEqual([
      {
        href: "https://a.example/?x=1&y=2",
        title: "A",
        savedAt: "2017-07-14T02:40:00.000Z",
        tags: ["a", "b"],
      },
      { href: "https://b.example/", title: "B", savedAt: "2017-07-14T02:40:01.000Z", tags: [] },
    ]);
  });

  test("Pocket: its CSV, with commas, quotation marks and line ends in titles", async () => {
    const { records, rejected } = await read(
      "title,url,time_added,tags,status\r\n",
      '"One, ""two""\nthree",https://a.example/,1500000000,a|b,unread\r\n',
      "No address,,1500000000,,archive\r\n\r\n",
      "B,https://b.example/,,,archive",
    );
    expect(records.links).toEqual([
      {
        href: "https://a.example/",
        title: 'One, "two" three',
        savedAt: "2017-07-14T02:40:00.000Z",
        tags: ["a", "b"],
      },
      { href: "https://b.example/", title: "B", savedAt: defaultTime, tags: [] },
    ]);
    expect(rejected).toEqual([{ at: 4, text: "No address", reason: "missing" }]);
  });

  test("a CSV with the names of its columns in quotation marks", async () => {
    const { records } = await read('"title","url","tags"\n"A","https://a.example/","x|y"\n');
    expect(records.links).toMatchObject([{ title: "A", href: "https://a.example/", tags: ["x", "y"] }]);
  });

  test("a page in ASCII that wrongly states UTF-16", async () => {
    const { records } = await read('<html><meta charset="utf-16"><a href="https://a.example/">Café</a>');
    expect(records.links).toMatchObject([{ title: "Café" }]);
  });

  test("old browsers: a page in the encoding that it states", async () => {
    const text = '<META CHARSET="windows-1252"><DL><DT><A HREF="https://a.example/">Caf\xe9</A></DL>';
    const { records } = await read(Uint8Array.from([...text].map((character) => character.charCodeAt(0))));
    expect(records.links[0]?.title).toBe("Café");
  });
});

test("an address that is in a file twice is imported once, from the newer row", async () => {
  const { records, duplicates } = await read(
    page(
      '<DT><A HREF="https://a.example" ADD_DATE="1700000000">Older</A>',
      '<DT><A HREF="https://a.example/" ADD_DATE="1700000001">Newer</A>',
    ),
  );
  expect(records.links.map(({ title }) => title)).toEqual(["Newer"]);
  expect(duplicates).toBe(1);
});

test("exported bookmarks are imported as they were, with times to the second", async () => {
  const link = fc.record({
    href: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href),
    title: fc.string({ unit: "grapheme" }).map((title) => `${title.replace(/[\p{C}\s]+/gu, " ")}x`.trim()),
    savedAt: fc
      .integer({ min: 100_000_000, max: 1_700_000_000 })
      .map((seconds) => new Date(seconds * 1000).toISOString()),
    tags: fc.uniqueArray(fc.stringMatching(/^[a-z<>&"]{1,9}$/u)),
  });
  const links = fc.uniqueArray(link, { selector: ({ href }) => href, minLength: 1 });
  await fc.assert(
    fc.asyncProperty(links, async (links) => {
      const { records, rejectedCount } = await read(
        ...writeBookmarks({ ...emptyLibrary(), links }, addressOf),
      );
      expect(records.links).toEqual(links);
      expect(rejectedCount).toBe(0);
    }),
  );
});

test("a saved story is exported with its address on the web", () => {
  const story = {
    slug: "a",
    card: card("a", "Salt & <sea>"),
    savedAt: "2026-11-23T08:00:00.500Z",
    tags: ["x"],
  };
  expect(writeBookmarks({ ...emptyLibrary(), saved: [story] }, addressOf).join("")).toContain(
    '<DT><A HREF="https://news.example/articles/a/" ADD_DATE="1795420800" TAGS="x">Salt &amp; &lt;sea&gt;</A>',
  );
});
