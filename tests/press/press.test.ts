import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "valibot";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articleSchema } from "../../src/article/schema.ts";
import type { Edition, OutlookPage, Page } from "../../src/edition/edition.ts";
import {
  editionSchema,
  outlookPageSchema,
  outlookSummarySchema,
  pageSchema,
} from "../../src/edition/schema.ts";
import { openImageCache } from "../../src/press/images/image-cache.ts";
import { noFiles, pressFolder } from "../../src/press/press.ts";
import { filesIn, folderOf, story } from "./folder.ts";

async function pressed(files: Record<string, string | Uint8Array>) {
  const out = new Map<string, unknown>();
  const report = await pressFolder(await folderOf(files), filesIn(out));
  return {
    report,
    out,
    article: (slug: string) => out.get(`data/articles/${slug}.json`) as Article | undefined,
    edition: out.get("data/edition.json") as Edition,
    page: (path: string) => out.get(`data/${path}.json`) as Page,
    outlook: (page: number) => out.get(`data/outlook/${page}.json`) as OutlookPage | undefined,
  };
}

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
      return [`${day}-story-${index + 1}.txt`, `Story ${index + 1}\n\nIt rained on day ${index + 1}.\n`];
    }),
  );

describe("an edition", () => {
  test("leaves out a story on which a step fails, says so, and has the others", async () => {
    const folder = await folderOf({ ...many(2), "crane.md": "# The crane\n\n![Crane](crane.jpg)\n" });
    const images = { ...openImageCache(), render: () => Promise.reject(new Error("the lens is dirty")) };
    const report = await pressFolder(folder, noFiles, images);
    expect(report.stories).toBe(2);
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        kind: "error",
        file: "crane.md",
        message: "Aheadline itself failed on this file (the lens is dirty), so it was left out",
      }),
    );
  });

  test("leaves out a story whose data cannot be written, says so, and has the others", async () => {
    const report = await pressFolder(await folderOf(many(3)), {
      ...noFiles,
      write: (path) => {
        if (path.includes("story-2")) throw new Error("the quay is full");
      },
    });
    expect(report.stories).toBe(2);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ kind: "error", file: "2026-01-02-story-2.txt" }),
    );
    expect(report.edition.front.cards.map(({ slug }) => slug)).toEqual(["story-1"]);
  });

  test("has a file for each story, and the lists that show it", async () => {
    const { out, edition } = await pressed(many(3));
    expect([...out.keys()].sort()).toEqual([
      "data/articles/story-1.json",
      "data/articles/story-2.json",
      "data/articles/story-3.json",
      "data/edition.json",
      "data/outlook/summary.json",
      "data/pages/1.json",
    ]);
    expect(edition.front.lead?.headline).toBe("Story 3");
    expect(edition.front.cards.map(({ slug }) => slug)).toEqual(["story-2", "story-1"]);
    expect(edition.date).toBe("2026-01-03");
  });

  test("is reported with what was guessed: headline, language and topic", async () => {
    const { report } = await pressed({
      "edition.yaml": "name: The Forenoon\ntopics: [Ports]\n",
      "ports/2026-11-23-crane.md": "Кран поднимает баржу над старой гаванью.\n",
    });
    expect(report.guesses.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      "ports/2026-11-23-crane.md: the language is taken to be “ru”, from the letters of the text",
      "ports/2026-11-23-crane.md: the story states no headline, so one was made from its first words",
      "ports/2026-11-23-crane.md: the topic was taken from the name of the folder",
    ]);
  });

  test("consists of files that match the schemas of the reader", async () => {
    const outlook =
      "What comes next\n\nPossible outcomes include:\n- More rain\n- 10 December 2027: The sluice opens\n";
    const { out } = await pressed({
      ...many(60),
      "2026-06-01-sluice.txt": `The sluice\n\nIt rained.\n\n${outlook}`,
    });
    for (const [path, file] of out) {
      const schema = path.includes("/articles/")
        ? articleSchema
        : path.endsWith("summary.json")
          ? outlookSummarySchema
          : path.includes("/outlook/")
            ? outlookPageSchema
            : path.endsWith("edition.json")
              ? editionSchema
              : pageSchema;
      expect(parse(schema as never, file), path).toEqual(file);
    }
  });

  test("does not change full pages when stories are added: they are numbered from the oldest", async () => {
    const before = await pressed(many(104));
    const after = await pressed(many(107));
    expect(before.page("pages/3").cards.map(({ slug }) => slug)).toEqual([
      "story-104",
      "story-103",
      "story-102",
      "story-101",
    ]);
    expect(after.page("pages/1").cards).toEqual(before.page("pages/1").cards);
    expect(after.page("pages/2").cards).toEqual(before.page("pages/2").cards);
    expect(after.page("pages/3").cards).toHaveLength(7);
  });

  test("has 31 stories on its front page, however many there are", async () => {
    const { edition } = await pressed(many(200));
    expect(edition.front.cards).toHaveLength(30);
    expect(edition).toMatchObject({ stories: 200, pages: 4 });
  });

  test("lists the outlook of all stories: dates to come, then no date, newest story first, then dates that passed", async () => {
    const { outlook, edition } = await pressed({
      "2026-01-01-old.txt":
        "Old\n\nIt rained.\n\nWhat comes next\n\nPossible outcomes include:\n- A dam\n- 2 May 2057: A vote\n- 3 May 2025: A toll\n",
      "2026-01-02-new.txt":
        "New\n\nIt rained.\n\nWhat comes next\n\nPossible outcomes include:\n- A canal\n- By March 2057: A plan\n",
    });
    expect(outlook(1)?.entries.map(({ text, when }) => [text, when?.date])).toEqual([
      ["A plan", "2057-03"],
      ["A vote", "2057-05-02"],
      ["A canal", undefined],
      ["A dam", undefined],
      ["A toll", "2025-05-03"],
    ]);
    expect(edition.outlook.open).toBe(5);
  });

  test("lists topics in the order and spelling of the settings, then those that only stories name", async () => {
    const { edition, article } = await pressed({
      "edition.yaml": "topics: [World, Deep Sea, Unused]\n",
      "a.txt": "---\nheadline: A\ntopics: [deep sea, Rivers]\n---\nIt rained.\n",
      "b.txt": "---\nheadline: B\ntopics: world\n---\nIt rained.\n",
    });
    expect(edition.topics.map(({ name, slug, count }) => [name, slug, count])).toEqual([
      ["World", "world", 1],
      ["Deep Sea", "deep-sea", 1],
      ["Rivers", "rivers", 1],
    ]);
    expect(article("a")?.topics).toEqual(["Deep Sea", "Rivers"]);
  });

  test("counts a story once in a topic that it names twice, and ignores a topic without letters", async () => {
    const { edition, article } = await pressed({
      "a.txt": "---\nheadline: A\ntopics: [Cities, cities, ★]\n---\nIt rained.\n",
    });
    expect(article("a")?.topics).toEqual(["Cities"]);
    expect(edition.topics).toMatchObject([{ slug: "cities", count: 1 }]);
  });

  test("infers the topic of a story that names none from its folder", async () => {
    const { article } = await pressed({
      "edition.yaml": "topics: [Deep Sea]\n",
      "deep-sea/a.txt": story("A"),
    });
    expect(article("a")).toMatchObject({ topics: ["Deep Sea"] });
    expect(article("a")?.inferred).toContain("topics");
  });

  test("has the same build for the same content, and another build for other content", async () => {
    const [one, two, three] = await Promise.all([pressed(many(3)), pressed(many(3)), pressed(many(4))]);
    expect(one.edition.build).toBe(two.edition.build);
    expect(one.edition.build).not.toBe(three.edition.build);
  });
});

describe("bad input", () => {
  const good = { "good.txt": story("A good story") };

  test("an empty folder makes an edition without stories", async () => {
    const { edition, report } = await pressed({});
    expect(edition.stories).toBe(0);
    expect(edition.front).toEqual({ cards: [] });
    expect(report.stories).toBe(0);
  });

  test.each([
    ["an empty file", "bad.txt", ""],
    ["a file of white space", "bad.txt", " \n\t\n"],
    [
      "a binary file",
      "bad.txt",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    ],
    ["bad UTF-8", "bad.txt", Uint8Array.from([0x41, 0x0a, 0x42, 0xff, 0x43])],
  ])(
    "%s is an error with its line and a remedy, and the other stories are built",
    async (_what, name, content) => {
      const { report, edition } = await pressed({ ...good, [name]: content });
      const [problem] = report.problems.filter(({ kind }) => kind === "error");
      expect(problem?.file).toBe(name);
      expect(problem?.line).toBeGreaterThan(0);
      expect(problem?.message).not.toBe("");
      expect(problem?.remedy).not.toBe("");
      expect(edition.front.lead?.headline).toBe("A good story");
      expect(edition.stories).toBe(1);
    },
  );

  test("front matter that is not closed is reported, and no text is lost", async () => {
    const { report, out } = await pressed({
      ...good,
      "open.txt": "---\nheadline: Open\n\nIt rained over the harbour.\n",
    });
    expect(report.problems.some(({ file, line }) => file === "open.txt" && line === 1)).toBe(true);
    expect(JSON.stringify([...out.values()])).toContain("It rained over the harbour.");
  });

  test("two stories with the same headline are both built, each at its own address, with a warning", async () => {
    const { report, article } = await pressed({
      "a/rain.txt": story("Rain"),
      "b/rain.txt": story("Rain", "Another day of it."),
    });
    expect(article("rain")?.lead[0]).toMatchObject({ text: "It rained all morning over the harbour." });
    expect(article("rain-2")?.lead[0]).toMatchObject({ text: "Another day of it." });
    const messages = report.problems
      .filter(({ file }) => file === "b/rain.txt")
      .map(({ message }) => message);
    expect(messages).toEqual([
      "the address “rain” is already that of “a/rain.txt”; this story is at “rain-2”",
      "the headline is the same as that of another story",
    ]);
  });

  test("addresses that some file systems take for one are kept apart", async () => {
    const names = [
      "ΟΔΟΣ 1",
      "οδοσ 1",
      "Straße",
      "STRASSE",
      "Caf\u00e9",
      "Cafe\u0301",
      "Bridge Opens",
      "bridge-opens",
    ];
    const files = Object.fromEntries(
      names.map((name, index) => [`${index}/${name}.txt`, story(`Headline ${index}`)]),
    );
    const { out } = await pressed(files);
    const slugs = [...out.keys()]
      .flatMap((path) => /articles\/(.*)\.json/u.exec(path)?.[1] ?? [])
      .map(decodeURIComponent);
    expect(slugs).toHaveLength(names.length);
    expect(new Set(slugs.map((slug) => slug.normalize("NFC").toUpperCase())).size).toBe(names.length);
  });

  test("many stories with one headline all get an address", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}/rain.txt`, story("Rain")]),
    );
    const { edition } = await pressed(files);
    expect(edition.front.cards.map(({ slug }) => slug)).toContain("rain-30");
  });

  test.each(["../../etc/passwd", "..", "C:\\windows", ".hidden"])(
    "a slug that leads out of the folder (%s) is refused, and the story is built",
    async (slug) => {
      const { report, out } = await pressed({
        "safe.txt": `---\nheadline: Safe\nslug: "${slug.replaceAll("\\", "\\\\")}"\n---\nIt rained.\n`,
      });
      expect([...out.keys()]).toContain("data/articles/safe.json");
      expect(report.problems.some(({ file, remedy }) => file === "safe.txt" && remedy !== "")).toBe(true);
    },
  );
});

describe("what is held back", () => {
  const heldBack = {
    "2199-01-01-zeppelin.txt":
      "Zeppelin\n\nThe zeppelin lands.\n\nWhat comes next\n\n- 2 May 2199: A zeppelin\n",
    "drafts/zeppelin.md": "---\nheadline: Zeppelin\ntopics: Zeppelins\n---\nNot yet.\n",
    "world/_zeppelin.md": "# Zeppelin\n\nNot yet.\n",
    "zeppelin.draft.md": "# Zeppelin\n\nNot yet.\n",
    "README.md": "# How to file a zeppelin\n",
    "notes.txt": "Call the zeppelin back.\n",
  };

  test("is in no file of the edition, in no count and in no warning, and the report says why", async () => {
    const { out, report } = await pressed({ "a.txt": story("Rain"), ...heldBack });
    expect(JSON.stringify([...out])).not.toMatch(/zeppelin/iu);
    expect(report.stories).toBe(1);
    const warnings = report.problems.filter(({ kind }) => kind === "warning");
    expect(warnings.map(({ file }) => file)).toEqual(["edition.yaml"]);
    expect(report.heldBack.map(({ file, reason }) => [file, reason])).toEqual([
      ["2199-01-01-zeppelin.txt", "its date is 2199-01-01"],
      ["drafts/zeppelin.md", "it lies in a folder of drafts"],
      ["world/_zeppelin.md", "its name begins with an underscore"],
      ["zeppelin.draft.md", "its name says that it is a draft"],
    ]);
    expect(report.notRead.map(({ file }) => file)).toEqual(["README.md", "notes.txt"]);
    expect(report.nextChange).toBe(report.heldBack[0]?.goesOut);
  });

  test("is published with --future when only its date holds it back, not a draft and not an embargo", async () => {
    const head = "date: 2199-01-01\n---\nIt lands.\n";
    const folder = await folderOf({
      "date.md": `---\ntitle: A\n${head}`,
      "crane.md": `---\ntitle: B\ndraft: true\n${head}`,
      "embargo.md": `---\ntitle: C\nembargo: 2199-01-01\n${head}`,
    });
    const report = await pressFolder(folder, noFiles, openImageCache(), { showsFuture: true });
    expect(report.edition.front.lead?.headline).toBe("A");
    expect(report.heldBack.map(({ file, reason }) => [file, reason])).toEqual([
      ["crane.md", "“draft: true”"],
      ["embargo.md", "“embargo: 2199-01-01”"],
    ]);
  });

  test("is reported at the line that states its date", async () => {
    const { report } = await pressed({ "a.md": "---\ntitle: Zeppelin\ndate: 2199-01-01\n---\nIt lands.\n" });
    expect(report.heldBack).toMatchObject([{ file: "a.md", line: 3, reason: "its date is 2199-01-01" }]);
  });

  test("is what a time without a zone says in the zone of the clock", async () => {
    const folder = await folderOf({ "a.md": "---\ntitle: A\ndate: 2026-11-30T12:00:00\n---\nIt lands.\n" });
    const now = new Date(2026, 10, 30, 11).getTime();
    const options = { clock: { now, zone: "local" } } as const;
    const { nextChange } = await pressFolder(folder, noFiles, openImageCache(), options);
    expect(Date.parse(nextChange ?? "")).toBe(new Date(2026, 10, 30, 12).getTime());
  });

  test("takes no address and no headline from a story that is published", async () => {
    const { article, report } = await pressed({
      "a/2199-01-01-rain.txt": "Rain\n\nNot yet.\n",
      "b/2026-01-01-rain.txt": "Rain\n\nIt rained.\n",
    });
    expect(article("rain")?.lead).toMatchObject([{ text: "It rained." }]);
    expect(report.problems.map(({ message }) => message).join()).not.toContain("a/2199-01-01-rain.txt");
  });
});

describe("a story that states no date", () => {
  const at = (day: string) => ({ now: Date.parse(`${day}T12:00:00Z`), zone: "UTC" }) as const;

  test("keeps its date from build to build, and the report says once for all where it comes from", async () => {
    const folder = await folderOf({ "crane.txt": "Crane\n\nIt fell.\n", "ferry.txt": "Ferry\n\nIt sank.\n" });
    const saved = new Date("2026-06-06T12:00:00Z");
    for (const name of ["crane.txt", "ferry.txt"]) await utimes(join(folder, name), saved, saved);
    for (const day of ["2026-11-29", "2026-11-30"]) {
      const dates: string[] = [];
      const write = (_path: string, file: object) => {
        if ("published" in file) dates.push(String(file.published));
      };
      const { problems } = await pressFolder(folder, { ...noFiles, write }, openImageCache(), {
        clock: at(day),
      });
      expect(dates).toEqual(["2026-06-06", "2026-06-06"]);
      const guesses = problems.filter(({ kind }) => kind === "guess").map(({ message }) => message);
      expect(guesses).toEqual(
        Array(2).fill("the story states no date, so the day on which its file was last saved is used"),
      );
    }
  });

  test("has the date at which its embargo ends, rather than that of its file", async () => {
    const { article, report } = await pressed({
      "crane.txt": "EMBARGOED UNTIL 00:01 GMT, 14 JANUARY 2026\n\nCrane falls\n\nIt fell in the night.\n",
    });
    expect(article("crane")).toMatchObject({ published: "2026-01-14T00:01:00Z" });
    expect(report.problems.map(({ message }) => message)).toContain(
      "the story states no date, so the moment at which its embargo ends is used",
    );
  });

  test("takes the day of its path before all others, and it is not marked as inferred", async () => {
    const { article, report } = await pressed({ "2026/03/04/crane.txt": "Crane\n\nIt fell.\n" });
    expect(article("crane")).toMatchObject({ published: "2026-03-04" });
    expect(article("crane")?.inferred).not.toContain("published");
    expect(report.problems.map(({ message }) => message)).toContain(
      "the story gives no date in front matter, so that of its folder name is used",
    );
  });
});
