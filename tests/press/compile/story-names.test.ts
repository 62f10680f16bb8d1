import { describe, expect, test } from "vitest";
import { heldBackByName, notReadByName } from "../../../src/press/compile/story-names.ts";

describe("a file is held back by its name", () => {
  test.each([
    "drafts/resign.md",
    "Drafts/resign.md",
    "_drafts/2026-11-23-resign.md",
    "_posts/drafts/resign.md",
    "world/DRAFTS/deep/resign.txt",
    "Entwürfe/hafen.md",
    "Entwu\u0308rfe/hafen.md",
  ])("in a folder of drafts: %s", (path) => {
    expect(heldBackByName(path)).toBe("it lies in a folder of drafts");
  });

  test.each(["_resign.md", "_index.md", "world/_resign.txt", "_later/resign.md"])(
    "with an underscore: %s",
    (path) => {
      expect(heldBackByName(path)).toContain("begins with an underscore");
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
  ])("with a mark: %s", (path) => {
    expect(heldBackByName(path)).toMatch(/^its name says that it is/u);
  });

  test.each([
    "2026-11-23-draft-budget-leaks.md",
    "nfl-draft.txt",
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

describe("a file is not read by its name", () => {
  test.each([
    "README.md",
    "world/readme.txt",
    "README.de.md",
    "ReadMe copy 2.md",
    "LICENSE.md",
    "LICENCE.txt",
    "CONTRIBUTING.md",
    "CHANGELOG.md",
    "code_of_conduct.md",
    "notes.txt",
    "Notes (2).txt",
    "notes-2.txt",
    "TODO.md",
    "to do.txt",
    "contacts.txt",
    "AGENTS.md",
    "SECURITY.md",
    "robots.txt",
    "Robots.TXT",
    "README.html",
    "notes.docx",
  ])("because such files accompany stories: %s", (path) => {
    expect(notReadByName(path)).toBe("files of this name accompany stories, and are none");
  });

  test.each([
    "harbour.md~",
    "harbour.txt.bak",
    "harbour.md.orig",
    "harbour.bak.md",
    "harbour.old.txt",
    "~harbour.md",
    "~$harbour.docx",
    "#harbour#.md",
    "harbour.sync-conflict-20261123-101500-ABCDEF.md",
    "harbour (Ines's conflicted copy 2026-11-23).md",
  ])("because it is a backup: %s", (path) => {
    expect(notReadByName(path)).toContain("backup");
  });

  test.each([
    "2026-11-23-notes.md",
    "notes-from-the-harbour.md",
    "notes/harbour.md",
    "the-readme-generation.md",
    "security.md",
    "history.txt",
    "license-plates.md",
    "local copy.md",
    "robots.md",
    "contacts-with-the-islands.txt",
    "old.md",
  ])("but is when it is a story: %s", (path) => {
    expect(notReadByName(path)).toBeUndefined();
  });

  test.each(["photo.jpg", "edition.yaml", "notes.pdf"])(
    "and is no news when no story has its extension: %s",
    (path) => {
      expect(notReadByName(path)).toBeUndefined();
    },
  );
});
