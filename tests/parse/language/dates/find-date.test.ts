import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { When } from "../../../../src/article/article.ts";
import { findDate } from "../../../../src/parse/language/dates/find-date.ts";

/*
 * Tables of texts and what is read from them in a story of Monday 23 November 2026, one for each language:
 * `text → date–until named time zone relative | words`, or `text → none`.
 */
const tables = new URL("tables/", import.meta.url);
const story = "2026-11-23";

for (const name of readdirSync(tables)) {
  const lang = name.replace(".txt", "");
  const rows = readFileSync(new URL(name, tables), "utf8").trimEnd().split("\n");
  describe(`in ${new Intl.DisplayNames("en", { type: "language" }).of(lang)}`, () => {
    test.each(rows.map((row) => row.split(" → ")))("“%s” is expected: %s", (text = "", expected) => {
      expect(shown(findDate(text, lang, story))).toBe(expected);
    });
  });
}

function shown(when: When | undefined): string {
  if (!when) return "none";
  const { date, until, named, time, zone, relative, text } = when;
  const parts = [until ? `${date}–${until}` : date, named, time, zone, relative && "relative"];
  return `${parts.filter(Boolean).join(" ")} | ${text}`;
}
