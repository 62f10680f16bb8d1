import { describe, expect, test } from "vitest";
import type { Article, OutlookItem } from "../../../src/article/article.ts";
import { openItems, outlookItems, outlookOf } from "../../../src/article/outlook.ts";
import type { Edition } from "../../../src/edition/edition.ts";
import { openDevEdition } from "../../../src/press/dev.ts";
import { pressFolder } from "../../../src/press/press.ts";
import { filesIn, folderOf } from "../folder.ts";

type Files = Record<string, string>;

/** A story of a day of November, with these lines of front matter and this outlook. */
const story = (day: number, headline: string, fields = "", outlook = "") =>
  `---\nheadline: ${headline}\npublished: 2026-11-${day}\n${fields}\n---\nIt rained.\n${outlook && `\n## What comes next\n\n${outlook}\n`}`;
const questions =
  "- The crane arrives by March 2027\n- Higher harbour dues\n- 1 May 2027: The old quay closes";

async function pressed(files: Files) {
  const out = new Map<string, unknown>();
  const { problems } = await pressFolder(await folderOf(files), filesIn(out));
  const article = (slug: string) => out.get(`data/articles/${slug}.json`) as Article;
  return {
    article,
    items: (slug: string) => itemsOf(article(slug)),
    thread: (slug: string) => article(slug).thread?.stories.map((one) => one.slug),
    edition: out.get("data/edition.json") as Edition,
    problems: problems.filter(({ message }) => /`follows`|`settles`|series/u.test(message)),
  };
}

function itemsOf(article: Article): OutlookItem[] {
  const outlook = outlookOf(article);
  return outlook ? outlookItems(outlook) : [];
}

/** What one story says of the item of another, and what becomes of it. */
async function settledBy(settles: string, others: Files = {}) {
  return pressed({
    "ordered.md": story(10, "The crane is ordered", "", questions),
    "arrived.md": story(20, "The crane arrives", settles),
    ...others,
  });
}

describe("a story settles an item of an older one", () => {
  test.each([
    ["by its first words", "settles: ordered#Higher harbour"],
    ["by the path of the file", "settles: /ordered.md#higher harbour dues"],
    ["by the headline", "settles: The crane is ordered#Higher harbour dues"],
  ])("%s", async (_, settles) => {
    const { items, problems } = await settledBy(settles);
    expect(problems).toEqual([]);
    expect(items("ordered").map(({ status }) => status)).toEqual(["open", "happened", "open"]);
    const story = { slug: "arrived", headline: "The crane arrives", lang: "en", published: "2026-11-20" };
    expect(items("ordered")[1]?.settlement).toEqual({ story });
  });

  test("by its id, with its status and date", async () => {
    const [item] = (await settledBy("")).items("ordered");
    const settles = `settles: { item: ordered#${item?.id}, status: did not happen, date: 2026-11-19 }`;
    const { items } = await settledBy(settles);
    expect(items("ordered")[0]).toMatchObject({
      id: item?.id,
      status: "did-not-happen",
      settlement: { date: "2026-11-19", story: { slug: "arrived" } },
    });
  });

  test("and the item is no longer among the open ones of any list", async () => {
    const { article, edition } = await settledBy("settles: ordered#Higher harbour dues");
    const outlook = outlookOf(article("ordered"));
    expect(outlook && openItems(outlook)).toHaveLength(2);
    expect(edition.outlook.open).toBe(2);
    expect(edition.outlook.settled).toEqual([expect.stringMatching(/^ordered#/u)]);
  });

  test("that belongs to a label", async () => {
    const { items } = await settledBy("settles: ordered#The old quay closes");
    expect(items("ordered")[2]).toMatchObject({ status: "happened", label: "1 May 2027" });
  });

  test("and the earliest counts where several do, which is reported", async () => {
    const settles = "settles: ordered#Higher harbour dues";
    const { items, problems } = await settledBy(settles, { "again.md": story(22, "Dues rise", settles) });
    expect(items("ordered")[1]?.settlement?.story?.slug).toBe("arrived");
    expect(problems).toMatchObject([
      { file: "again.md", line: 4, message: expect.stringContaining("by “The crane arrives”") },
    ]);
  });
});

test("an item that its author has settled names the story that it links to", async () => {
  const { items } = await pressed({
    "ordered.md": story(10, "The crane is ordered", "", "- Happened: [It came](arrived.md)\n- Dues rise"),
    "arrived.md": story(20, "The crane arrives"),
  });
  expect(items("ordered")[0]).toMatchObject({
    status: "happened",
    settlement: { words: "Happened", story: { slug: "arrived", published: "2026-11-20" } },
  });
});

describe("a wrong `settles` is reported with its line and what to do", () => {
  test.each([
    ["ordered#Nothing of it", "has not", /write one of \w+ “The crane arrives by March 2027”, \w+ “Higher/u],
    ["ordered#The", "may mean several", /write one of/u],
    ["nowhere#Dues", "is no story", /path of its file/u],
    ["arrived#Dues", "is this story itself", /older story/u],
    ["later#Dues", "is newer than this story", /correct their dates/u],
    ["draft#Dues", "is not published", /as soon as/u],
  ])("%s", async (name, message, remedy) => {
    const others = {
      "ordered.md": story(10, "The crane is ordered", "", `${questions}\n- The dues: The second`),
      "later.md": story(25, "Later", "", "- Dues"),
      "draft.md": story(9, "Not yet", "draft: true"),
    };
    const { problems } = await settledBy(`settles:\n  - ${name}`, others);
    expect(problems).toMatchObject([
      {
        kind: "warning",
        file: "arrived.md",
        line: 5,
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(remedy),
      },
    ]);
  });
});

describe("stories that follow one another", () => {
  test("are a thread for each of them, oldest first", async () => {
    const { thread, problems } = await pressed({
      "c.md": story(12, "Third", "follows: b"),
      "a.md": story(10, "First"),
      "b.md": story(11, "Second", "follows: a.md"),
      "d.md": story(13, "Alone"),
    });
    for (const slug of ["a", "b", "c"]) expect(thread(slug)).toEqual(["a", "b", "c"]);
    expect(thread("d")).toBeUndefined();
    expect(problems).toEqual([]);
  });

  test("on one day come in the order in which they follow", async () => {
    const { thread } = await pressed({
      "b.md": story(10, "First"),
      "a.md": story(10, "Second", "follows: b"),
    });
    expect(thread("b")).toEqual(["b", "a"]);
  });

  test("come in the order in which they follow where only one of them states a time and a zone", async () => {
    const timed = (published: string, headline: string, fields = "") =>
      story(10, headline, fields).replace("2026-11-10", published);
    const { thread, problems } = await pressed({
      "a.md": timed("2026-11-30", "Second", "follows: b"),
      "b.md": timed("2026-11-29T23:00-05:00", "First"),
      "c.md": timed("2026-11-29", "Fourth", "follows: d"),
      "d.md": timed("2026-11-29T23:00-05:00", "Third", "series: Quay"),
      "e.md": timed("2026-11-30T02:00Z", "Before the third", "series: Quay"),
    });
    expect(thread("a")).toEqual(["b", "a"]);
    expect(thread("c")).toEqual(["e", "d", "c"]);
    expect(problems).toEqual([]);
  });

  test("in a circle are reported, and still shown", async () => {
    const { thread, problems } = await pressed({
      "a.md": story(10, "First", "follows: b"),
      "b.md": story(10, "Second", "follows: a"),
    });
    expect(thread("a")).toEqual(["b", "a"]);
    expect(problems).toMatchObject([
      { file: "b.md", line: 4, message: expect.stringContaining("follows this") },
    ]);
  });

  test("leave out one that is held back", async () => {
    const { thread, problems } = await pressed({
      "a.md": story(10, "First", "draft: true"),
      "b.md": story(11, "Second", "follows: a"),
    });
    expect(thread("b")).toBeUndefined();
    expect(problems).toMatchObject([{ message: "`follows` names “a”, which is not published" }]);
  });
});

describe("the stories of a series", () => {
  test("are a thread with its name", async () => {
    const { article, thread } = await pressed({
      "a.md": story(10, "First", "series: The Crane"),
      "b.md": story(11, "Second", "series: [the crane]"),
    });
    expect(thread("b")).toEqual(["a", "b"]);
    expect(article("a").thread?.name).toBe("The Crane");
  });

  test("are shortened to twelve: the first, those around the story, and the newest", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `s${index}.md`,
        story(10 + index, `Number ${index}`, "series: The crane"),
      ]),
    );
    const { article } = await pressed(files);
    const shown = (slug: string) =>
      article(slug).thread?.stories.map(({ slug, skipped }) =>
        (skipped ? `${skipped}>${slug}` : slug).replace("s", ""),
      );
    expect(shown("s0")?.join(" ")).toBe("0 1 2 3 4 5 6 7 8 9 10 8>19");
    expect(shown("s10")?.join(" ")).toBe("0 4>5 6 7 8 9 10 11 12 13 14 4>19");
    expect(shown("s19")?.join(" ")).toBe("0 8>9 10 11 12 13 14 15 16 17 18 19");
  });

  test("with one story only is reported with its line, and shows none", async () => {
    const { thread, problems } = await pressed({ "a.md": story(10, "First", "series: The crane") });
    expect(thread("a")).toBeUndefined();
    expect(problems).toMatchObject([
      { isMinor: true, line: 4, message: expect.stringContaining("The crane") },
    ]);
  });
});

test("in development, an older story shows at once what a newer one says about it", async () => {
  const folder = await folderOf({
    "ordered.md": story(10, "The crane is ordered", "", questions),
    "arrived.md": story(20, "The crane arrives", "settles: ordered#Higher harbour dues"),
  });
  const edition = await openDevEdition(folder);
  const text = (await edition.read("data/articles/ordered.json")) ?? "";
  expect(itemsOf(JSON.parse(text) as Article)[1]?.status).toBe("happened");
});
