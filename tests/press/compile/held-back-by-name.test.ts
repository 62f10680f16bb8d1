import { describe, expect, test } from "vitest";
import { heldBackByName, warnOfName } from "../../../src/press/compile/held-back-by-name.ts";
import type { Story } from "../../../src/press/compile/story.ts";

describe("a file is held back by its name", () => {
  test.each([
    "drafts/resign.md",
    "Drafts/resign.md",
    "_drafts/2026-11-23-resign.md",
    "_posts/drafts/resign.md",
    "world/DRAFTS/deep/resign.txt",
    "Entwürfe/hafen.md",
    "Entwu\u0308rfe/hafen.md",
    "DRAFT stuff/x.txt",
    "DRAFT-stuff/x.txt",
    "Draft stories/x.txt",
    "Drafts 2026/x.txt",
    "drafts-old/x.txt",
    "my drafts/x.txt",
    "Ines's drafts/x.txt",
    "Council (draft)/x.txt",
    "world/WIP/x.txt",
    "Meine Entwürfe/x.txt",
    "Brouillons 2026/x.txt",
    "Borradores/x.txt",
    "草稿/x.txt",
    "草稿箱/x.txt",
    "unpublished/x.txt",
  ])("in a folder of drafts: %s", (path) => {
    expect(heldBackByName(path)).toEqual({
      reason: "it lies in a folder of drafts",
      remedy: "move it out of that folder",
    });
  });

  test.each([
    "do not publish/x.txt",
    "Do-Not-Publish/x.txt",
    "embargoed/x.txt",
    "private/x.txt",
    "in progress/x.txt",
    "trash/x.txt",
    "Papierkorb/x.txt",
    "ne pas publier/x.txt",
    "In Progress (north desk)/x.txt",
    "on-hold/x.txt",
  ])("in a folder that is not for publication: %s", (path) => {
    expect(heldBackByName(path)?.reason).toBe("it lies in a folder that is not for publication");
  });

  test.each(["_resign.md", "_index.md", "world/_resign.txt", "_later/resign.md"])(
    "with an underscore: %s",
    (path) => {
      expect(heldBackByName(path)?.reason).toContain("begins with an underscore");
    },
  );

  test.each([
    "resign.draft.md",
    "resign.Draft2.md",
    "Mayor (draft).txt",
    "Mayor [draft 3].txt",
    "council DRAFT.txt",
    "council_DRAFT_v2.txt",
    "Council - Draft.md",
    "Kran (Entwurf).md",
    "Grue BROUILLON.txt",
    "WIP council.md",
    "mayor do not publish.md",
    "EMBARGOED council.txt",
    "council (embargo).txt",
    "HOLD council.txt",
    "NOT FOR PUBLICATION mayor.md",
    "mayor-DO-NOT-PUBLISH.md",
    "m (Entwurf).txt",
    "a (unpublished).md",
    "h NOT FOR PUBLICATION.txt",
    "c EMBARGOED.txt",
    "d-draft.md",
    "k_draft_v2.md",
    "l draft 3.txt",
    "g WIP.txt",
    "council (draft, second part).md",
    "council (embargoed by the harbour).md",
    "council embargoed until 9 November.md",
    "DONTPUBLISH council.md",
    "j.wip.md",
    "draft.md",
    "my draft 2026.md",
    "council-draft-2026-11-23.md",
    "councilDraft2.md",
    "Draft - council.md",
    "[draft] council.md",
    "hafen-entwurf.md",
    "grue brouillon 2.txt",
    "порт черновик.txt",
    "港口草稿.md",
    "港口（草稿）.md",
    "council work-in-progress.md",
    "Kran nicht veröffentlichen.md",
    "council (private).md",
  ])("with a mark: %s", (path) => {
    expect(heldBackByName(path)?.reason).toMatch(/^its name says that it is/u);
  });

  test.each([
    "2026-11-23-draft-budget-leaks.md",
    "nfl-draft.txt",
    "nfl-draft-2026.md",
    "military-draft-law.md",
    "draft-horses.md",
    "draft-beer.md",
    "private-schools.md",
    "trash-collection/harbour.md",
    "private-schools/harbour.md",
    "oil-embargo/harbour.md",
    "the-fleet-going-private.md",
    "roadworks-in-progress.md",
    "ferry-plan-on-hold.md",
    "brücke-gesperrt.md",
    "embargo-on-grain.md",
    "hold-the-line.md",
    "EMBARGO ON GRAIN.TXT",
    "the-drafts-of-kafka.md",
    "COUNCIL DRAFT BUDGET.TXT",
    "draftsmen.md",
    "snake_case_name.md",
    "_posts/2026-11-23-resign.md",
    "source/_posts/world/resign.md",
    "world/harbour.md",
  ])("but not when it is none: %s", (path) => {
    expect(heldBackByName(path)).toBeUndefined();
  });
});

describe("a published story with such a word in its name", () => {
  const warningOf = (path: string) => {
    const story = { file: { path, name: path }, article: {}, problems: [] } as unknown as Story;
    return warnOfName(story).problems.map(({ message }) => message);
  };

  test.each([
    ["draft-horses.md", "its name says “draft”"],
    ["private-schools.md", "its name says “private”"],
    ["oil-embargo.md", "its name says “embargo”"],
    ["trash-collection/harbour.md", "the name of its folder says “trash”"],
  ])("is reported: %s", (path, statement) => {
    expect(warningOf(path)).toEqual([`${statement}, yet it is published`]);
  });

  test.each(["draftsmen.md", "harbour.md", "hold-the-line.md"])(
    "is not reported where it is another word: %s",
    (path) => {
      expect(warningOf(path)).toEqual([]);
    },
  );
});
