import { describe, expect, test } from "vitest";
import { Gatherer } from "../../../../src/reader/features/import-export/files/import-collector.ts";
import { planImport } from "../../../../src/reader/features/import-export/files/import-plan.ts";
import { siteOf } from "../../../../src/reader/features/import-export/files/story-addresses.ts";
import type { Everything } from "../../../../src/reader/store/records.ts";
import { article } from "../../fixtures.ts";
import { card, nothing, undated } from "./files.ts";

const [early, late] = ["2026-01-01T00:00:00.000Z", "2026-02-01T00:00:00.000Z"];
const site = siteOf("http://localhost:4000/", "https://news.example/");
const link = (href: string, savedAt = early, tags: string[] = []) => ({ href, title: href, savedAt, tags });
const story = (slug: string, savedAt = early, tags: string[] = []) => ({
  slug,
  card: card(slug),
  savedAt,
  tags,
});

function plan(found: Partial<Everything>, kept: Partial<Everything> = {}) {
  const into = new Gatherer(undated);
  for (const one of found.links ?? []) into.record("links", one);
  for (const one of found.saved ?? []) into.record("saved", one);
  for (const one of found.own ?? []) into.record("own", one);
  for (const one of found.positions ?? []) into.record("positions", one);
  return planImport(into.end(), { ...nothing(), ...kept }, site.storyAt);
}

describe("bringing records in", () => {
  test("what is not there is added", () => {
    const { changes, fresh, kept } = plan({ saved: [story("a")], links: [link("https://a.example/")] });
    expect(changes).toHaveLength(2);
    expect([fresh.saved, fresh.links, kept]).toEqual([1, 1, 0]);
  });

  test("what is there already, as new or newer, stays as it is", () => {
    const { changes, kept } = plan(
      { saved: [story("a", early, ["new"]), story("b", early)] },
      { saved: [story("a", late), story("b", early)] },
    );
    expect(changes).toEqual([]);
    expect(kept).toBe(2);
  });

  test("a newer record takes the place of an older one, and no tag is lost", () => {
    const { changes, newer } = plan(
      { saved: [story("a", late, ["x"])] },
      { saved: [story("a", early, ["y"])] },
    );
    expect(changes).toEqual([{ kind: "saved", put: story("a", late, ["y", "x"]) }]);
    expect(newer).toBe(1);
  });

  test("an own text keeps its tags when a newer one has none", () => {
    const own = (addedAt: string) => ({ slug: "own:a", article, source: "", format: "md", addedAt }) as const;
    const { changes } = plan({ own: [own(late)] }, { own: [{ ...own(early), tags: ["y"] }] });
    expect(changes).toEqual([{ kind: "own", put: { ...own(late), tags: ["y"] } }]);
  });

  test("how far a story was read never decreases", () => {
    const at = (time: string, share: number) => ({ slug: "a", card: card("a"), block: "b", share, at: time });
    const { changes } = plan({ positions: [at(late, 0.2)] }, { positions: [at(early, 0.7)] });
    expect(changes).toEqual([{ kind: "positions", put: at(late, 0.7) }]);
  });
});

describe("bookmarks of this edition's stories", () => {
  test("are wanted as stories, once, from wherever they were bookmarked", () => {
    const { changes, wanted, fresh } = plan({
      links: [
        link("https://news.example/articles/a/"),
        link("http://localhost:4000/articles/a/#part"),
        link("https://news.example/articles/%C3%BC/index.html"),
      ],
    });
    expect(wanted.map(({ slug }) => slug)).toEqual(["a", "ü"]);
    expect(changes).toEqual([]);
    expect(fresh.saved).toBe(2);
  });

  test("are in the library already when their story is saved", () => {
    const { wanted, kept } = plan(
      { links: [link("https://news.example/articles/a/")] },
      { saved: [story("a")] },
    );
    expect(wanted).toEqual([]);
    expect(kept).toBe(1);
  });

  test("are told from other pages of the same site", () => {
    for (const path of ["", "next/", "articles/", "articles/a/b/", "articles/%E0%A4%A/"])
      expect(site.storyAt(`https://news.example/${path}`)).toBeUndefined();
    expect(site.storyAt("https://other.example/articles/a/")).toBeUndefined();
  });
});
