import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { paths } from "../../../src/edition/paths.ts";
import { pressFolder, type Report } from "../../../src/press/press.ts";
import { makeSchema, undescribed } from "./make-schema.ts";

const file = "public/edition.schema.json";
const made = makeSchema();

test("the published schema of the data files is what the sources check them with", () => {
  const text = `${JSON.stringify(made, null, 2)}\n`;
  if (process.env.UPDATE_SCHEMA) writeFileSync(file, text);
  expect(
    JSON.parse(readFileSync(file, "utf8")),
    "UPDATE_SCHEMA=1 npx vitest run --project unit tests/edition/data-schema writes it anew",
  ).toEqual(JSON.parse(text));
});

test("every definition and every field of the published schema is described", () => {
  expect(undescribed(made)).toEqual([]);
  const definitions = Object.entries(made.$defs ?? {}) as [string, { description?: string }][];
  expect(definitions.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
});

describe("the sample edition", () => {
  const files = new Map<string, unknown>();
  let report: Report;
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  ajv.addSchema(made as object, "schema");
  const errorsOf = (definition: string, content: unknown) => {
    const isValid = ajv.getSchema(`schema#/$defs/${definition}`);
    return isValid?.(JSON.parse(JSON.stringify(content))) ? [] : isValid?.errors;
  };
  const allBelow = (folder: string) => [...files].filter(([path]) => path.startsWith(folder));

  beforeAll(async () => {
    report = await pressFolder("content", {
      write: (path, content) => void files.set(path, content),
      readArticle: async (slug) => files.get(paths.article(slug)) as Article,
    });
  });

  test("has the files that the published schema describes", () => {
    expect(errorsOf("edition", files.get(paths.edition()))).toEqual([]);
    expect(errorsOf("outlookSummary", files.get(paths.outlookSummary()))).toEqual([]);
    const lists: [folder: string, definition: string][] = [
      ["data/articles/", "article"],
      ["data/pages/", "page"],
      ["data/topics/", "page"],
      ["data/outlook/", "outlookPage"],
    ];
    for (const [folder, definition] of lists) {
      const found = allBelow(folder).filter(([path]) => path !== paths.outlookSummary());
      expect(found.length).toBeGreaterThan(0);
      expect(found.flatMap(([, content]) => errorsOf(definition, content))).toEqual([]);
    }
    expect(report.stories).toBe(allBelow("data/articles/").length);
  });

  test("would fail with a file that lacks a field, or has a wrong one", () => {
    const [[, article] = []] = allBelow("data/articles/") as [string, object][];
    expect(errorsOf("article", { ...article, headline: undefined })).not.toEqual([]);
    expect(errorsOf("article", { ...article, minutes: "three" })).not.toEqual([]);
    expect(errorsOf("when", { date: "tomorrow", text: "tomorrow" })).not.toEqual([]);
    expect(errorsOf("outlookKey", "a crane")).not.toEqual([]);
  });
});
