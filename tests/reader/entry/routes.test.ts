// @vitest-environment jsdom
import { existsSync, globSync } from "node:fs";
import { expect, test } from "vitest";
import { routes } from "../../../src/reader/entry/routes.tsx";

const features = "src/reader/features";

test("every page of a feature has a line in the table of routes", () => {
  const pages = globSync(`${features}/**/{page,*-page}.tsx`).map((file) => file.slice(features.length + 1));
  expect(pages.length).toBeGreaterThan(8);
  expect(pages.filter((file) => !routes.some(({ files }) => files[0] === file))).toEqual([]);
});

test("every file in the table of routes exists", () => {
  const missing = routes.flatMap(({ files }) => files).filter((file) => !existsSync(`${features}/${file}`));
  expect(missing).toEqual([]);
});

test.each(routes.map(({ path, open }) => [path, open] as const))("%s opens a page", async (_path, open) => {
  expect(await open()).toMatchObject({ load: expect.any(Function), View: expect.any(Function) });
});
