import { describe, expect, test } from "vitest";
import { fileNameFields } from "../../src/parse/file-name.ts";

const read = (path: string) => {
  const { dated, month, slug } = fileNameFields(path);
  return [dated?.date ?? month, dated?.source, slug];
};

describe("the path of a story gives its date and its address", () => {
  test.each([
    ["2026-11-23-fire.md", "2026-11-23", "file name", "fire"],
    ["2026-11-23 Fire in the harbour.txt", "2026-11-23", "file name", "fire-in-the-harbour"],
    ["2026_11_23_fire.md", "2026-11-23", "file name", "fire"],
    ["2026.11.23 fire.md", "2026-11-23", "file name", "fire"],
    ["2026-1-5-fire.md", "2026-01-05", "file name", "fire"],
    ["20261123-fire.md", "2026-11-23", "file name", "fire"],
    ["20261123T0730Z-fire.md", "2026-11-23", "file name", "fire"],
    ["2026-11-23T07-30-00-fire.md", "2026-11-23", "file name", "fire"],
    ["23.11.2026 Hafen.txt", "2026-11-23", "file name", "hafen"],
    ["fire-2026-11-23.md", "2026-11-23", "file name", "fire-2026-11-23"],
    ["2026-11-23.md", "2026-11-23", "file name", undefined],
    ["world/2026-11-23-fire.md", "2026-11-23", "file name", "fire"],
    ["2025/2026-11-23-fire.md", "2026-11-23", "file name", "fire"],
    ["2026/11/23-fire.md", "2026-11-23", "file name", "fire"],
    ["2026-11/23-fire.md", "2026-11-23", "file name", "fire"],
    ["2026/11/23/fire.md", "2026-11-23", "folder name", "fire"],
    ["news/2026-11-23/fire.md", "2026-11-23", "folder name", "fire"],
    ["20261123/fire.md", "2026-11-23", "folder name", "fire"],
    ["2026-11-12-harbour-fire/index.md", "2026-11-12", "folder name", "harbour-fire"],
    ["2026-11-12-harbour-fire/index.de.md", "2026-11-12", "folder name", "harbour-fire"],
    ["2026/11/23/fire/index.md", "2026-11-23", "folder name", "fire"],
    ["2026/11/23/index.md", "2026-11-23", "folder name", undefined],
    ["2025-01-01-year/2026-11-23-fire.md", "2026-11-23", "file name", "fire"],
  ])("%s", (path, date, source, slug) => {
    expect(read(path)).toEqual([date, source, slug]);
  });

  test.each(["2026-02-30-fire.md", "2026-13-01-fire.md", "20261350-fire.md", "2026-11-23rd-street.md"])(
    "a date that does not exist is none: %s",
    (path) => {
      expect(fileNameFields(path)).not.toHaveProperty("dated");
    },
  );

  test.each(["fire-20261123.md", "12345678-fire.md", "100-2026-11-ways.md", "room-2026.md"])(
    "other numbers are no dates: %s",
    (path) => {
      expect(fileNameFields(path)).not.toHaveProperty("dated");
    },
  );

  test("folders of a year and a month give the month alone", () => {
    expect(read("2026/11/fire.md")).toEqual(["2026-11", undefined, "fire"]);
    expect(read("news/2026-11/fire.md")).toEqual(["2026-11", undefined, "fire"]);
    expect(read("2026/13/fire.md")).toEqual([undefined, undefined, "fire"]);
    expect(read("2026/fire.md")).toEqual([undefined, undefined, "fire"]);
  });
});
