import { describe, expect, test } from "vitest";
import { notReadByName } from "../../../src/press/compile/story-names.ts";

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
