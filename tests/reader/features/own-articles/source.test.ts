import { expect, test } from "vitest";
import { type Source, sourceFields, sourceOf } from "../../../../src/reader/features/own-articles/source.ts";
import type { Own } from "../../../../src/reader/store/records.ts";
import { parseRecord } from "../../../../src/reader/store/validation/parse-record.ts";
import { article } from "../../fixtures.ts";

/** A record of an own article, as it comes out of the database. */
function stored(fields: Pick<Own, "source" | "format" | "html">): Own {
  const slug = "own:1" as const;
  const raw = { slug, article: { ...article, slug }, addedAt: "2026-11-23T08:00:00.000Z", ...fields };
  const result = parseRecord("own", raw);
  return "record" in result ? result.record : expect.fail(result.error);
}

test("a pasted page that was stored as Markdown, before there was HTML, opens for editing as Markdown", () => {
  const text = "# Rain\n\nSo **very** wet.";
  expect(sourceOf(stored({ source: text, format: "md" }))).toEqual({ text, format: "md" });
});

test.each<Source>([
  { text: "Rain", format: "txt" },
  { text: "# Rain", format: "md" },
  { text: "<h1>Rain</h1>", format: "html" },
])("an article added as $format opens for editing as it was added", (source) => {
  expect(sourceOf(stored(sourceFields(source)))).toEqual(source);
});
