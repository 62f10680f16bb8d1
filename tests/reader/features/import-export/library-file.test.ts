import { readFileSync } from "node:fs";
import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Article, Block, Item, Outlook, Text } from "../../../../src/article/article.ts";
import type { Card } from "../../../../src/edition/edition.ts";
import { planImport } from "../../../../src/reader/features/import-export/files/import-plan.ts";
import {
  isImportable,
  writeLibrary,
} from "../../../../src/reader/features/import-export/files/library-file.ts";
import { openLibrary } from "../../../../src/reader/store/database/open-library.ts";
import { rawRecordOf } from "../../../../src/reader/store/raw-record.ts";
import {
  keyOf,
  type LibraryContents,
  type RecordKind,
  recordKinds,
} from "../../../../src/reader/store/records.ts";
import {
  clearLibrary,
  readContents,
  replaceLibrary,
} from "../../../../src/reader/store/snapshots/all-records.ts";
import { emptyLibrary, read } from "./fixtures.ts";

const write = (library: LibraryContents) =>
  writeLibrary(library, [], "2026-11-23T08:00:00.000Z", "https://news.example/library.schema.json");

const words = fc.string({ unit: "grapheme" });
const slug = fc.stringMatching(/^[a-z0-9-]{1,20}$/u);
const time = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date("2026-11-23") })
  .map((date) => date.toISOString());
const tags = fc.uniqueArray(words);
const card: fc.Arbitrary<Card> = fc.record(
  {
    slug,
    headline: words,
    lang: fc.constant("en"),
    kicker: words,
    summary: words,
    topics: fc.array(words),
    published: fc.constant("2026-11-23"),
    minutes: fc.nat(),
  },
  { requiredKeys: ["slug", "headline", "lang", "topics", "published", "minutes"] },
);
const id = slug;
const text: fc.Arbitrary<Text> = fc.oneof(
  words,
  fc.array(
    fc.record(
      {
        text: words,
        marks: fc.uniqueArray(fc.constantFrom("strong" as const, "em" as const, "code" as const)),
        href: slug.map((path) => `https://a.example/${path}`),
      },
      { requiredKeys: ["text"] },
    ),
    { maxLength: 3 },
  ),
);
const item: fc.Arbitrary<Item> = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.record(
    { id, label: words, text, items: fc.array(tie("item"), { maxLength: 2, depthIdentifier: "item" }) },
    { requiredKeys: ["id", "text"] },
  ),
})).item;
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), id, text }),
  fc.record(
    {
      type: fc.constant("list" as const),
      id,
      leadIn: text,
      ordered: fc.constant(true as const),
      start: fc.nat(),
      items: fc.array(item, { maxLength: 3 }),
    },
    { requiredKeys: ["type", "id", "items"] },
  ),
  fc.record({
    type: fc.constant("table" as const),
    id,
    head: fc.array(text, { maxLength: 3 }),
    rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
    align: fc.array(fc.constantFrom("start" as const, "center" as const, "end" as const, null)),
  }),
  fc.record({ type: fc.constant("code" as const), id, text: words }),
  // A type that only a newer version knows, with more fields than its text.
  fc.record({
    type: fc.constant("chart"),
    id,
    text: words,
    points: fc.array(fc.nat()),
  }) as fc.Arbitrary<never>,
);
const blocks = fc.array(block, { maxLength: 3 });
const outlook: fc.Arbitrary<Outlook> = fc.record({
  type: fc.constant("outlook" as const),
  id,
  heading: words,
  parts: fc.array(
    fc.oneof(
      fc.record({ role: fc.constantFrom("lead" as const, "caveat" as const), id, text }),
      fc.record({ role: fc.constant("view" as const), blocks }),
      fc.record({
        role: fc.constant("group" as const),
        id,
        kind: fc.constantFrom("events" as const, "questions" as const),
        items: fc.array(
          fc.record(
            {
              id,
              text,
              when: fc.record({ date: fc.constant("2026-12-10"), text: words }),
              status: fc.constantFrom("open" as const, "overtaken" as const),
            },
            { requiredKeys: ["id", "text", "status"] },
          ),
          { maxLength: 2 },
        ),
      }),
    ),
    { maxLength: 3 },
  ),
});
const article: fc.Arbitrary<Article> = fc.record({
  version: fc.constantFrom("1.0", "1.7"),
  slug,
  lang: fc.constant("en"),
  headline: words,
  published: fc.constant("2026-11-23"),
  topics: fc.array(words),
  lead: blocks,
  sections: fc.array(
    fc.oneof(fc.record({ type: fc.constant("section" as const), id, heading: words, blocks }), outlook),
    { maxLength: 2 },
  ),
  words: fc.nat(),
  minutes: fc.nat(),
  inferred: fc.subarray(["headline", "slug", "mood" as never]),
});
const own = fc.stringMatching(/^[0-9a-v]{1,13}$/u).map((id) => `own:${id}` as const);
const day = time.map((at) => at.slice(0, 10));
const withArticleSlug = <R extends { slug: string; article: Article }>(record: R): R => ({
  ...record,
  article: { ...record.article, slug: record.slug },
});
const itemState = fc.record(
  {
    label: words,
    text: words,
    when: fc.record({ date: fc.constant("2026-12-10"), text: words }),
    status: fc.constantFrom("open" as const, "happened" as const),
    settlement: fc.record({ date: fc.constant("2026-12") }),
  },
  { requiredKeys: ["text", "status"] },
);
const records: { [K in RecordKind]: fc.Arbitrary<LibraryContents[K][number]> } = {
  saved: fc.record({ slug, card, savedAt: time, tags }),
  copies: fc.record({ slug, article, keptAt: time }).map(withArticleSlug),
  links: fc.record({
    href: slug.map((path) => `https://a.example/${path}`),
    title: words,
    savedAt: time,
    tags,
  }),
  positions: fc.record({
    slug,
    card,
    block: slug,
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    at: time,
  }),
  visits: fc
    .record({ day, slug, card, at: time })
    .map((visit) => ({ ...visit, id: `${visit.day}/${visit.slug}` as const })),
  own: fc
    .record(
      {
        slug: own,
        article,
        source: words,
        format: fc.constantFrom("txt" as const, "md" as const),
        html: fc.constant(true as const),
        addedAt: time,
        tags,
      },
      { requiredKeys: ["slug", "article", "source", "format", "addedAt"] },
    )
    .map(withArticleSlug),
  highlights: fc.record(
    {
      id: slug,
      slug,
      headline: words,
      block: slug,
      exact: words,
      prefix: words,
      suffix: words,
      note: words,
      madeAt: time,
    },
    { requiredKeys: ["id", "slug", "headline", "block", "exact", "prefix", "suffix", "madeAt"] },
  ),
  watched: fc
    .record(
      {
        item: fc.stringMatching(/^[a-z2-7]{6}$/u),
        kind: fc.constantFrom("events" as const, "questions" as const),
        story: fc.record({ slug, headline: words, lang: fc.constant("en") }),
        seen: itemState,
        now: fc.oneof(fc.constant(null), itemState),
        changedAt: time,
        watchedAt: time,
      },
      { requiredKeys: ["item", "kind", "story", "seen", "watchedAt"] },
    )
    .map((watched) => ({ ...watched, key: `${watched.story.slug}#${watched.item}` as const })),
  versions: fc.record({
    slug,
    wording: words,
    units: fc.array(fc.record({ id, text: words }), { maxLength: 3 }),
    at: time,
  }),
};
const listOf = <K extends RecordKind>(kind: K) =>
  fc.uniqueArray(records[kind] as fc.Arbitrary<object>, {
    selector: (record) => keyOf(kind, record),
    maxLength: 4,
  });
const library = fc.record(
  Object.fromEntries(recordKinds.map((kind) => [kind, listOf(kind)])),
) as unknown as fc.Arbitrary<LibraryContents>;

describe("the library in one file", () => {
  beforeEach(async () => void (await clearLibrary()));

  test("is imported as it was exported", async () => {
    const byKey = (all: LibraryContents) =>
      recordKinds.map((kind) => new Map(all[kind].map((record) => [keyOf(kind, record), record])));
    await fc.assert(
      fc.asyncProperty(library, async (before) => {
        fc.pre(recordKinds.some((kind) => before[kind].length > 0));
        await replaceLibrary(before);
        const file = write(await readContents());
        await clearLibrary();
        const contents = await read(...file);
        const { changes } = planImport(contents, await readContents(), () => undefined);
        await (await openLibrary()).write(changes);
        expect(byKey(await readContents())).toEqual(byKey(before));
        expect(contents.rejectedCount).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  test("is JSON with one record a line", () => {
    const links = ["a", "b"].map((name) => ({
      href: `https://${name}.example/`,
      title: name,
      savedAt: "",
      tags: [],
    }));
    const text = write({ ...emptyLibrary(), links }).join("");
    expect(JSON.parse(text)).toMatchObject({
      format: "aheadline-library",
      version: "1.3",
      library: { links },
    });
    expect(text.split("\n").filter((line) => line.startsWith('{"href"'))).toHaveLength(2);
  });

  test("loses only its damaged records, and says which", async () => {
    const good = { href: "https://a.example/", title: "A", savedAt: "2026-01-01T00:00:00.000Z", tags: [] };
    const bad = [
      { ...good, href: "javascript:alert(1)" },
      { ...good, href: "https://b.example/", tags: "none" },
      null,
    ];
    const file = {
      format: "aheadline-library",
      version: "1.7",
      library: { links: [good, ...bad], elsewhere: [1] },
    };
    const { records, rejected } = await read(JSON.stringify(file));
    expect(records.links).toEqual([good]);
    expect(rejected.map(({ kind, at, reason }) => [kind, at, reason])).toEqual([
      ["links", 2, "damaged"],
      ["links", 3, "damaged"],
      ["links", 4, "damaged"],
      ["elsewhere", 1, "unknown"],
    ]);
  });

  test.each(["1.0", "1.1", "1.2", "1.3"])("of version %s is imported", async (version) => {
    const all = Object.fromEntries(
      recordKinds.map((kind) => [
        kind,
        fc.sample(records[kind] as fc.Arbitrary<object>, { numRuns: 1, seed: 1 }),
      ]),
    );
    const library = { ...all, own: all.own?.map(({ html: _, ...own }: { html?: true }) => own) };
    const contents = await read(JSON.stringify({ format: "aheadline-library", version, library }));
    expect(contents.rejectedCount).toBe(0);
    expect(recordKinds.map((kind) => contents.records[kind].length)).toEqual(recordKinds.map(() => 1));
  });

  test("of a newer minor version is imported except for unknown kinds of records, which are named", async () => {
    const link = { href: "https://a.example/", title: "A", savedAt: "2026-01-01T00:00:00.000Z", tags: [] };
    const library = { settings: { theme: "night" }, saved: {}, links: [link] };
    const { records, rejected } = await read(
      JSON.stringify({ format: "aheadline-library", version: "1.9", library, damaged: "none" }),
    );
    expect(records.links).toEqual([link]);
    expect(rejected.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["settings", "unknown"],
      ["saved", "damaged"],
    ]);
  });

  test.each([150, 3000, 100_000])(
    "loses a record that is nested %d deep, and keeps the others",
    async (depth) => {
      const link = { href: "https://a.example/", title: "A", savedAt: "2026-01-01T00:00:00.000Z", tags: [] };
      const [story] = fc.sample(article, { numRuns: 1, seed: 1 });
      const items = (inner: string) => `[{"id":"i","text":"t","items":${inner}}]`;
      const [open, close] = items("|").split("|") as [string, string];
      const list = `{"type":"list","id":"l","items":${open.repeat(depth)}[]${close.repeat(depth)}}`;
      const copy = JSON.stringify({
        slug: "a",
        article: { ...story, slug: "a", lead: 7 },
        keptAt: link.savedAt,
      });
      const deep = copy.replace('"lead":7', `"lead":[${list}]`);
      const text = `{"format":"aheadline-library","version":"1.0","library":{"copies":[${deep}],"links":[${JSON.stringify(link)}]}}`;
      const { records, rejected } = await read(text);
      expect(records.copies).toEqual([]);
      expect(records.links).toEqual([link]);
      expect(rejected.map(({ kind, reason }) => [kind, reason])).toEqual([["copies", "damaged"]]);
    },
  );

  test("keeps parts of records that only a newer version understands", async () => {
    const [story] = fc.sample(article, { numRuns: 1, seed: 1 });
    const chart = { type: "chart", id: "c", text: "Up and down", points: [1, 2] };
    const copy = {
      slug: "a",
      article: { ...story, slug: "a", version: "1.7", lead: [chart], inferred: ["mood"] },
      keptAt: "2026-01-01T00:00:00.000Z",
    };
    const file = { format: "aheadline-library", version: "1.7", library: { copies: [copy] } };
    const { changes } = planImport(await read(JSON.stringify(file)), emptyLibrary(), () => undefined);
    await (await openLibrary()).write(changes);
    expect((await readContents()).copies).toEqual([copy]);
  });

  test.each([
    { savedAt: "Mon, 01 Jan 2001 00:00:00 GMT" },
    { savedAt: "2026-01-01T00:00:00+05:00" },
    { savedAt: "2026-13-01T00:00:00.000Z" },
    { href: "/articles/a/" },
    { href: "#part" },
    { href: "mailto:a@a.example" },
  ])(
    "loses a record with a time that does not sort as text, or an address that is not a web address: %j",
    async (change) => {
      const link = { href: "https://a.example/", title: "A", savedAt: "2026-01-01T00:00:00Z", tags: [] };
      const file = {
        format: "aheadline-library",
        version: "1.0",
        library: { links: [link, { ...link, ...change }] },
      };
      const { records, rejectedCount } = await read(JSON.stringify(file));
      expect(records.links).toEqual([link]);
      expect(rejectedCount).toBe(1);
    },
  );

  test.each<[kind: RecordKind, change: object]>([
    ["own", { slug: "own:a&id=b#c" }],
    ["own", { slug: "own:" }],
    ["own", { slug: "own:../a" }],
    ["own", { slug: "own:z" }],
    ["own", { slug: "own:other" }],
    ["copies", { slug: "other" }],
    ["visits", { id: "2026-01-01/other" }],
  ])("loses a record of %s whose key does not match its contents: %j", async (kind, change) => {
    const [record] = fc.sample(records[kind] as fc.Arbitrary<object>, { numRuns: 1, seed: 1 });
    const library = { [kind]: [record, { ...record, ...change }] };
    const contents = await read(JSON.stringify({ format: "aheadline-library", version: "1.0", library }));
    expect(contents.records[kind].map(rawRecordOf)).toEqual([record]);
    expect(contents.rejectedCount).toBe(1);
  });

  test("distinguishes a record of a newer version from a damaged one", async () => {
    const copy = { slug: "a", article: { version: "2.0" }, keptAt: "2026-01-01T00:00:00.000Z" };
    const file = { format: "aheadline-library", version: "1.7", library: { copies: [copy, { slug: "b" }] } };
    const { rejected } = await read(JSON.stringify(file));
    expect(rejected.map(({ reason }) => reason)).toEqual(["newer", "damaged"]);
  });

  test("contains the quarantined records, for a version that can read them", async () => {
    const link = { href: "https://a.example/", title: "A", savedAt: "2026-01-01T00:00:00.000Z", tags: [] };
    const at = "2026-01-02T00:00:00.000Z";
    const quarantined = [link, { ...link, tags: 7 }].map((found, index) => ({
      id: `links/${index}`,
      kind: "links" as const,
      key: link.href,
      found,
      at,
    }));
    const file = writeLibrary(emptyLibrary(), quarantined, at, "https://news.example/library.schema.json");
    const { records, rejectedCount } = await read(...file);
    expect(records.links).toEqual([link]);
    expect(rejectedCount).toBe(1);
  });

  test("is recognized as too large for import when it is written", async () => {
    const part = "x".repeat(150e6);
    expect(isImportable([part])).toBe(true);
    expect(isImportable([part, part])).toBe(false);
    await expect(read("{", part, part)).rejects.toMatchObject({ kind: "large" });
  });

  test("of 50 MB is imported", async () => {
    const title = "x".repeat(5000);
    const links = Array.from({ length: 10_000 }, (_, at) => ({
      href: `https://a.example/${at}`,
      title,
      savedAt: "2026-01-01T00:00:00.000Z",
      tags: [],
    }));
    expect((await read(...write({ ...emptyLibrary(), links }))).records.links).toHaveLength(10_000);
  });
});

test("the published schema names every kind of record and every required field", async () => {
  const schemas = JSON.parse(readFileSync("public/library.schema.json", "utf8")).properties.library
    .properties;
  expect(Object.keys(schemas)).toEqual(recordKinds);
  for (const kind of recordKinds) {
    const [record] = fc.sample(records[kind] as fc.Arbitrary<object>, { numRuns: 1, seed: 1 });
    const { properties, required } = schemas[kind].items;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(record ?? {})));
    for (const field of required) {
      const part = Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== field));
      const file = { format: "aheadline-library", version: "1.0", library: { [kind]: [part] } };
      expect((await read(JSON.stringify(file))).rejectedCount, `${kind} without ${field}`).toBe(1);
    }
  }
});
