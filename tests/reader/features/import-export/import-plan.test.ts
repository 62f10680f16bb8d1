import { describe, expect, test } from "vitest";
import { ImportCollector } from "../../../../src/reader/features/import-export/files/import-collector.ts";
import { planImport } from "../../../../src/reader/features/import-export/files/import-plan.ts";
import { siteOf } from "../../../../src/reader/features/import-export/files/story-addresses.ts";
import type { LibraryContents, Watched } from "../../../../src/reader/store/records.ts";
import { article } from "../../fixtures.ts";
import { card, defaultTime, emptyLibrary } from "./fixtures.ts";

const [earlier, later] = ["2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"];
const site = siteOf("http://localhost:4000/", "https://news.example/");
const link = (href: string, savedAt = earlier, tags: string[] = []) => ({ href, title: href, savedAt, tags });
const story = (slug: string, savedAt = earlier, tags: string[] = []) => ({
  slug,
  card: card(slug),
  savedAt,
  tags,
});

function plan(inFile: Partial<LibraryContents>, inLibrary: Partial<LibraryContents> = {}) {
  const collector = new ImportCollector(defaultTime);
  for (const one of inFile.links ?? []) collector.addRecord("links", one);
  for (const one of inFile.saved ?? []) collector.addRecord("saved", one);
  for (const one of inFile.own ?? []) collector.addRecord("own", one);
  for (const one of inFile.watched ?? []) collector.addRecord("watched", one);
  for (const one of inFile.positions ?? []) collector.addRecord("positions", one);
  return planImport(collector.contents(), { ...emptyLibrary(), ...inLibrary }, site.storyAt);
}

describe("importing records", () => {
  test("a record that the library lacks is added", () => {
    const { changes, added, unchanged } = plan({ saved: [story("a")], links: [link("https://a.example/")] });
    expect(changes).toHaveLength(2);
    expect([added.saved, added.links, unchanged]).toEqual([1, 1, 0]);
  });

  test("a record that is as new or newer in the library stays as it is", () => {
    const { changes, unchanged } = plan(
      { saved: [story("a", earlier, ["new"]), story("b", earlier)] },
      { saved: [story("a", later), story("b", earlier)] },
    );
    expect(changes).toEqual([]);
    expect(unchanged).toBe(2);
  });

  test("a newer record replaces an older one, and the tags of both stay", () => {
    const { changes, replaced } = plan(
      { saved: [story("a", later, ["x"])] },
      { saved: [story("a", earlier, ["y"])] },
    );
    expect(changes).toEqual([{ kind: "saved", put: story("a", later, ["y", "x"]) }]);
    expect(replaced).toBe(1);
  });

  test("of a watched question the record stays that knows of the later change, or that it was seen", () => {
    const question: Watched = {
      key: "harbour#cranes",
      item: "cranes",
      kind: "questions",
      story: { slug: "harbour", headline: "The harbour", lang: "en" },
      seen: { text: "The cranes are tested", status: "open" },
      watchedAt: earlier,
    };
    const changed: Watched = { ...question, now: null, changedAt: later };
    const seen: Watched = { ...changed, seenAt: "2026-03-01T00:00:00.000Z" };
    expect(plan({ watched: [changed] }, { watched: [question] }).changes).toEqual([
      { kind: "watched", put: changed },
    ]);
    expect(plan({ watched: [changed] }, { watched: [seen] }).changes).toEqual([]);
  });

  test("an own article keeps its tags when a newer one has none", () => {
    const own = (addedAt: string) => ({ slug: "own:a", article, source: "", format: "md", addedAt }) as const;
    const { changes } = plan({ own: [own(later)] }, { own: [{ ...own(earlier), tags: ["y"] }] });
    expect(changes).toEqual([{ kind: "own", put: { ...own(later), tags: ["y"] } }]);
  });

  test("the share of a story that was read never decreases", () => {
    const at = (time: string, share: number) => ({ slug: "a", card: card("a"), block: "b", share, at: time });
    const { changes } = plan({ positions: [at(later, 0.2)] }, { positions: [at(earlier, 0.7)] });
    expect(changes).toEqual([{ kind: "positions", put: at(later, 0.7) }]);
  });
});

describe("bookmarks of this edition's stories", () => {
  test("are fetched as stories, once, whichever address of the site was bookmarked", () => {
    const { changes, toFetch, added } = plan({
      links: [
        link("https://news.example/articles/a/"),
        link("http://localhost:4000/articles/a/#part"),
        link("https://news.example/articles/%C3%BC/index.html"),
      ],
    });
    expect(toFetch.map(({ slug }) => slug)).toEqual(["a", "ü"]);
    expect(changes).toEqual([]);
    expect(added.saved).toBe(2);
  });

  test("are not fetched when their story is saved already", () => {
    const { toFetch, unchanged } = plan(
      { links: [link("https://news.example/articles/a/")] },
      { saved: [story("a")] },
    );
    expect(toFetch).toEqual([]);
    expect(unchanged).toBe(1);
  });

  test("are distinguished from other pages of the same site", () => {
    for (const path of ["", "next/", "articles/", "articles/a/b/", "articles/%E0%A4%A/"])
      expect(site.storyAt(`https://news.example/${path}`)).toBeUndefined();
    expect(site.storyAt("https://other.example/articles/a/")).toBeUndefined();
  });
});
