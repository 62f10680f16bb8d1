import { mkdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article, Span } from "../../../src/article/article.ts";
import { openDevEdition } from "../../../src/press/dev.ts";
import { noFiles, pressFolder } from "../../../src/press/press.ts";
import { folderOf } from "../folder.ts";

type Files = Record<string, string | Uint8Array>;

async function pressed(folder: string) {
  const articles = new Map<string, Article>();
  const report = await pressFolder(folder, {
    ...noFiles,
    write: (_path, content) => {
      if ("slug" in content) articles.set(content.slug, content);
    },
  });
  const problems = report.problems.filter(({ message }) => message.startsWith("the link"));
  return { articles, problems, linkedFiles: report.linkedFiles };
}

const others: Files = {
  "edition.yaml": "name: The Forenoon\naddress: https://post.example/news/\ntopics: [Harbour]\n",
  "2026-11-09-fire.md":
    "---\nheadline: Fire in the customs house\ntopics: [Harbour]\n---\nIt broke out at four.\n\n## What is known\n\nLittle.\n",
  "world/grain-deal/index.md": "---\nheadline: Grain deal extended\n---\nBoth sides signed.\n",
  "world/Café closes.md": "---\nheadline: A café closes\n---\nIt had 40 seats.\n",
};

/** What becomes of a link in a story of a folder: its address, its text, and the problem. */
async function linked(address: string, files: Files = {}, story = "world/crane.md") {
  const folder = await folderOf({
    ...others,
    ...files,
    [story]: `---\nheadline: The crane\n---\nIt rained.\n\nThere is [a word](${address}) on it.\n`,
  });
  const { articles, problems, linkedFiles } = await pressed(folder);
  const article = articles.get(/([^/]+?)(?:\/index)?\.md$/u.exec(story)?.[1] ?? "");
  const paragraph = article?.lead[1];
  if (paragraph?.type !== "paragraph") throw new Error("the paragraph is missing");
  const spans: Span[] = typeof paragraph.text === "string" ? [{ text: paragraph.text }] : paragraph.text;
  const words = spans.map(({ text }) => text).join("");
  expect(words).toBe("There is a word on it.");
  const href = spans.find(({ text }) => text === "a word")?.href;
  return { href, problems, linkedFiles };
}

describe("a link to another story leads to its page", () => {
  test.each([
    ["../2026-11-09-fire.md", "/articles/fire/"],
    ["/2026-11-09-fire.md", "/articles/fire/"],
    ["2026-11-09-fire.md", "/articles/fire/"],
    ["../2026-11-09-fire", "/articles/fire/"],
    ["../2026-11-09-fire.md?from=front", "/articles/fire/"],
    ["..%2F2026-11-09-fire.md", "/articles/fire/"],
    ["../2026-11-09-FIRE.MD", "/articles/fire/"],
    ["fire", "/articles/fire/"],
    ["/2026/11/09/fire.html", "/articles/fire/"],
    ["/posts/fire/", "/articles/fire/"],
    ["/articles/fire/", "/articles/fire/"],
    ["/news/articles/fire/", "/articles/fire/"],
    ["../2026-11-09-fire.md#what-is-known", "/articles/fire/#what-is-known"],
    ["../2026-11-09-fire.md#What%20is%20known", "/articles/fire/#what-is-known"],
    ["grain-deal/index.md", "/articles/grain-deal/"],
    ["grain-deal/", "/articles/grain-deal/"],
    ["./grain-deal", "/articles/grain-deal/"],
    ["../world/grain-deal/", "/articles/grain-deal/"],
    ["Caf%C3%A9%20closes.md", "/articles/caf%C3%A9-closes/"],
    ["Cafe%CC%81%20closes.md", "/articles/caf%C3%A9-closes/"],
    ["<Café closes.md>", "/articles/caf%C3%A9-closes/"],
    ["Fire%20in%20the%20customs%20house", "/articles/fire/"],
  ])("%s", async (address, expected) => {
    const { href, problems } = await linked(address);
    expect(problems).toEqual([]);
    expect(href).toBe(expected);
  });

  test.each([
    ["[[Fire in the customs house]]", "Fire in the customs house", "/articles/fire/"],
    ["[[2026-11-09-fire|a word]]", "a word", "/articles/fire/"],
    ["[[fire#What is known|a word]]", "a word", "/articles/fire/#what-is-known"],
    ["[a word]({% post_url 2026-11-09-fire %})", "a word", "/articles/fire/"],
    ["[a word]({% link _posts/2026-11-09-fire.md %})", "a word", "/articles/fire/"],
    ['[a word]({{< ref "2026-11-09-fire.md#what-is-known" >}})', "a word", "/articles/fire/#what-is-known"],
    ['[a word]({{% relref "/world/grain-deal" %}})', "a word", "/articles/grain-deal/"],
    ["[a word][fire]\n\n[fire]: 2026-11-09-fire.md", "a word", "/articles/fire/"],
    ['<a href="2026-11-09-fire.md">a word</a>', "a word", "/articles/fire/"],
  ])("in the notation of another tool: %s", async (link, words, expected) => {
    const folder = await folderOf({ ...others, "crane.md": `It rained.\n\nThere is ${link}\n` });
    const { articles, problems } = await pressed(folder);
    expect(problems).toEqual([]);
    expect(articles.get("crane")?.lead[1]).toMatchObject({
      text: [{ text: "There is " }, { text: words, href: expected }],
    });
  });

  test("from a story in a folder of its own, too", async () => {
    expect((await linked("../2026-11-09-fire.md", {}, "crane/index.md")).href).toBe("/articles/fire/");
    expect((await linked("../fire/", {}, "crane/index.md")).href).toBe("/articles/fire/");
  });

  test("also when that story got a number, since another one has the same address", async () => {
    const files = { "a/rain.md": "# Rain\n\nIt rained.\n", "b/rain.md": "# More rain\n\nAgain.\n" };
    expect((await linked("../b/rain.md", files)).href).toBe("/articles/rain-2/");
  });
});

test.each([
  ["/topics/harbour/", "/topics/harbour/"],
  ["/news/topics/Harbour", "/topics/harbour/"],
  ["/archive", "/archive/"],
  ["/", "/"],
  ["https://other.example/a.md", "https://other.example/a.md"],
  ["mailto:desk@post.example", "mailto:desk@post.example"],
])("a link to a page of the edition or to another site stays: %s", async (address, expected) => {
  const { href, problems } = await linked(address);
  expect(problems).toEqual([]);
  expect(href).toBe(expected);
});

describe("a link to nothing becomes plain text, and is reported with its line", () => {
  test.each([
    ["nowhere.md", "leads to nothing"],
    ["no where.md", "leads to nothing"],
    ["/shop/", "leads to nothing"],
    ["/topics/deep-sea/", "leads to nothing"],
    ["../../../etc/passwd", "leads to nothing"],
    ["%00", "leads to nothing"],
    ["#no-such-heading", "leads to no heading of this story"],
    ["_secret.md", "leads to a story that is not published"],
    ["pictures", "leads to a folder"],
  ])("%s", async (address, message) => {
    const files = { "world/_secret.md": "# Secret\n\nIt is.\n", "world/pictures/a.txt.bak": "x" };
    const { href, problems } = await linked(address, files);
    expect(href).toBeUndefined();
    expect(problems).toMatchObject([
      {
        kind: "warning",
        file: "world/crane.md",
        line: 6,
        column: 19,
        message: `the link to “${address}” ${message}`,
      },
    ]);
    expect(problems[0]?.remedy).toContain(
      message.includes("folder") ? "link to a file" : "its words are kept",
    );
  });

  test.each(["tug.md", "tug", "/elsewhere/2026-11-20-tug/", "sluice.md", "lock"])(
    "and one by name to a story in another folder that is held back says so: %s",
    async (address) => {
      const files = {
        "ships/2026-11-20-tug.md": "---\nheadline: A tug\ndraft: true\n---\nIt sank.\n",
        "drafts/sluice.md": "# A sluice\n\nIt opened.\n",
        "drafts/lock/index.md": "# A lock\n\nIt closed.\n",
      };
      const { href, problems } = await linked(address, files);
      expect(href).toBeUndefined();
      expect(problems[0]?.message).toContain("leads to a story that is not published");
    },
  );

  test("and so does a wiki link, at its line", async () => {
    const text = "It rained.\n\nThere is [[A story: that nobody wrote]].\n";
    const { articles, problems } = await pressed(await folderOf({ ...others, "crane.md": text }));
    expect(articles.get("crane")?.lead[1]).toMatchObject({ text: "There is A story: that nobody wrote." });
    expect(problems).toMatchObject([
      { line: 3, column: 12, message: "the link to “A story: that nobody wrote” leads to nothing" },
    ]);
  });

  test("and so does one that may mean two stories, which are named", async () => {
    const files = { "a/rain.md": "# Rain\n\nIt rained.\n", "b/rain.md": "# Rain, too\n\nAgain.\n" };
    const { href, problems } = await linked("rain", files);
    expect(href).toBeUndefined();
    expect(problems[0]?.message).toBe("the link to “rain” may mean a/rain.md or b/rain.md");
  });

  test("but one to a story without the heading it names leads to the top of that story", async () => {
    const { href, problems } = await linked("../2026-11-09-fire.md#cause");
    expect(href).toBe("/articles/fire/");
    expect(problems[0]?.message).toContain("leads to “cause”, which is no heading of 2026-11-09-fire.md");
  });
});

test("links in captions, summaries, sources, lists and tables are resolved like those in paragraphs", async () => {
  const text = [
    "---\nheadline: All\nsources:\n  - { text: The fire, href: 2026-11-09-fire.md }\n  - { text: Gone, href: gone.md }\n---",
    "It rained.\n\n- one\n- [two](2026-11-09-fire.md)\n\n| a | b |\n|---|---|\n| 1 | [c](2026-11-09-fire.md) |\n",
  ].join("\n");
  const { articles, problems } = await pressed(await folderOf({ ...others, "all.md": text }));
  const article = articles.get("all");
  expect(article?.sources).toEqual([{ text: "The fire", href: "/articles/fire/" }, { text: "Gone" }]);
  expect(JSON.stringify(article).match(/"\/articles\/fire\/"/gu)).toHaveLength(3);
  expect(JSON.stringify(article)).not.toContain(".md");
  expect(problems).toMatchObject([{ line: 5, message: "the link to “gone.md” leads to nothing" }]);
});

describe("a file that a story links to", () => {
  test.each([
    ["report.pdf", "files/world/report.pdf"],
    ["/sheets/time%20table.xlsx", "files/sheets/time%20table.xlsx"],
    ["../sheets\\time%20table.xlsx", "files/sheets/time%20table.xlsx"],
    ["../SHEETS/Time%20Table.xlsx", "files/sheets/time%20table.xlsx"],
    ["re%CC%81sume%CC%81.pdf", "files/world/r%C3%A9sum%C3%A9.pdf"],
    ["100%25%20%231.zip", "files/world/100-%20-1.zip"],
  ])("is published under its path: %s", async (address, expected) => {
    const { href, problems, linkedFiles } = await linked(address, {
      "world/report.pdf": "%PDF-1.4",
      "sheets/time table.xlsx": "x",
      "world/r\u00e9sum\u00e9.pdf": "%PDF-1.4",
      "world/100% #1.zip": "x",
    });
    expect(problems).toEqual([]);
    expect(href).toBe(`/${expected}`);
    expect([...linkedFiles.keys()]).toEqual([expected]);
  });

  test("is not published unless a story links to it", async () => {
    const { linkedFiles } = await linked("report.pdf", { "world/report.pdf": "x", "world/plan.pdf": "x" });
    expect([...linkedFiles.keys()]).toEqual(["files/world/report.pdf"]);
  });

  test.each([
    ["/edition.yaml", "leads to a file that is not published"],
    ["/drafts/plan.pdf", "leads to a file that is not published"],
    ["/_plan.pdf", "leads to a file that is not published"],
    ["/.env", "leads to a file that is not published"],
    ["shown.pdf", "leads to a file that is not published"],
    ["app.js", "leads to a file that a browser would run as a program"],
    ["map.SVG", "leads to a file that a browser would run as a program"],
    ["LICENCE", "leads to a file without an extension"],
    ["empty.pdf", "leads to an empty file"],
    ["huge.zip", "leads to a file of more than 100 MB"],
  ])("is not published, and the words of the link stay: %s", async (address, message) => {
    const folder = await folderOf({
      ...others,
      ...{
        "drafts/plan.pdf": "x",
        "_plan.pdf": "x",
        ".env": "x",
        "world/app.js": "x",
        "world/map.SVG": "x",
        "world/LICENCE": "x",
      },
      ...{ "world/empty.pdf": "", "world/huge.zip": "x" },
      "world/crane.md": `It rained.\n\nThere is [a word](${address}) on it.\n`,
    });
    await truncate(join(folder, "world/huge.zip"), 100_000_001);
    await symlink("../_plan.pdf", join(folder, "world/shown.pdf"));
    const { articles, problems, linkedFiles } = await pressed(folder);
    expect(articles.get("crane")?.lead[1]).toMatchObject({ text: "There is a word on it." });
    expect(problems).toMatchObject([{ line: 3, message: `the link to “${address}” ${message}` }]);
    expect(linkedFiles.size).toBe(0);
  });

  test("of more than 25 MB is published with a warning", async () => {
    const folder = await folderOf({ "crane.md": "It rained. Here is [it](big.zip).\n", "big.zip": "x" });
    await truncate(join(folder, "big.zip"), 25_000_001);
    const { problems, linkedFiles } = await pressed(folder);
    expect(problems[0]?.message).toContain(
      "leads to a file of more than 25 MB, which some hosts do not take",
    );
    expect(linkedFiles.size).toBe(1);
  });

  test("has a name that every file system takes, however long it is", async () => {
    const name = `${"港".repeat(83)}.csv`;
    const { href, linkedFiles } = await linked(encodeURIComponent(name), { [`world/${name}`]: "a,b" });
    expect(Buffer.byteLength(decodeURIComponent(href?.split("/").at(-1) ?? ""))).toBeLessThanOrEqual(240);
    expect(href).toMatch(/\.csv$/u);
    expect(linkedFiles.size).toBe(1);
  });

  test("keeps an address of its own beside one whose name differs in capital letters only", async () => {
    const body = "It rained: [one](a.pdf), [two](A.pdf), [one again](./a.pdf).\n";
    const { linkedFiles, articles } = await pressed(
      await folderOf({ "crane.md": body, "a.pdf": "one", "A.pdf": "two" }),
    );
    expect([...linkedFiles.keys()]).toEqual(["files/a.pdf", "files/A-2.pdf"]);
    expect(JSON.stringify(articles.get("crane")).match(/files\/a\.pdf/gu)).toHaveLength(2);
  });
});

test("in development a linked story and a linked file that are added or removed show at once", async () => {
  const folder = await folderOf({ "crane.md": "It rained: [fire](fire.md), [plan](plan.pdf).\n" });
  const dev = await openDevEdition(folder);
  const crane = async () => (await dev.read("data/articles/crane.json")) ?? "";
  expect(await crane()).not.toContain("href");
  await writeFile(join(folder, "plan.pdf"), "%PDF");
  await writeFile(join(folder, "fire.md"), "# Fire\n\nIt burned.\n");
  await dev.update("plan.pdf", false);
  await dev.update("fire.md", false);
  expect(await crane()).toContain("/articles/fire/");
  expect(await crane()).toContain("/files/plan.pdf");
  expect(dev.linkedFile("files/plan.pdf")).toBe(join(folder, "plan.pdf"));
  await rm(join(folder, "plan.pdf"));
  await dev.update("plan.pdf", true);
  expect(await crane()).not.toContain("/files/plan.pdf");
  await mkdir(join(folder, "other"));
  expect(dev.update("other/plan.pdf", false)).toBeUndefined();
});
