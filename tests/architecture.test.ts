import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** The top folders of `src`, and which others each of them may import from. */
const topFolders: Record<string, string[]> = {
  article: [],
  parse: ["article"],
  edition: ["article"],
  press: ["article", "parse", "edition"],
  reader: ["article", "edition", "parse"],
  worker: ["article", "edition"],
};

/** The folders of the reader, and which others each of them may import from. A feature imports no other feature. */
const readerFolders: Record<string, string[]> = {
  lib: [],
  ui: ["lib"],
  store: ["lib"],
  edition: ["store", "lib"],
  routing: ["store", "lib"],
  article: ["ui", "lib"],
  features: ["article", "routing", "store", "edition", "ui", "lib"],
  entry: ["features", "article", "routing", "store", "edition", "ui", "lib"],
};

/** Packages that some folders of the reader must not import, so that they stay easy to reuse and to test. */
const restricted: { folders: RegExp; packages: string[] }[] = [
  { folders: /^reader\/(?:lib|ui|article)\//u, packages: ["react-router", "@tanstack/react-query", "idb"] },
  { folders: /^reader\/store\//u, packages: ["react-dom", "react-router"] },
];

type Import = { from: string; to: string };

const all = readdirSync("src", { recursive: true, encoding: "utf8" });
const files = all.filter((file) => /\.(?:tsx?|css)$/u.test(file));
const sources = new Map(files.map((file) => [file, readFileSync(join("src", file), "utf8")]));
const imports = files.flatMap((from): Import[] => {
  // Static and dynamic imports, and `@import` in CSS.
  const specifiers = sources.get(from)?.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu) ?? [];
  return [...specifiers].map(([, to = ""]) => ({
    from,
    to: to.startsWith(".") ? relative("src", join("src", dirname(from), to)) : to,
  }));
});

const part = (path: string, depth: number) => path.split("/")[depth] ?? "";
const inside = imports.filter(({ to }) => part(to, 0) in topFolders);
const inReader = inside.filter(({ from, to }) => part(from, 0) === "reader" && part(to, 0) === "reader");

test("every file lies in a known folder", () => {
  const unknown = files.filter(
    (file) =>
      !(part(file, 0) in topFolders) || (part(file, 0) === "reader" && !(part(file, 1) in readerFolders)),
  );
  expect(unknown).toEqual([]);
  expect(inside.length).toBeGreaterThan(500);
});

test("a top folder imports only from the folders below it, types included", () => {
  const forbidden = inside.filter(
    ({ from, to }) => part(from, 0) !== part(to, 0) && !topFolders[part(from, 0)]?.includes(part(to, 0)),
  );
  expect(forbidden).toEqual([]);
});

test("inside the reader a folder imports only from the folders below it, types included", () => {
  const forbidden = inReader.filter(
    ({ from, to }) => part(from, 1) !== part(to, 1) && !readerFolders[part(from, 1)]?.includes(part(to, 1)),
  );
  expect(forbidden).toEqual([]);
});

test("no feature imports another feature, types included", () => {
  const between = inReader.filter(
    ({ from, to }) =>
      part(from, 1) === "features" && part(to, 1) === "features" && part(from, 2) !== part(to, 2),
  );
  expect(between).toEqual([]);
});

test("folders do not import each other in a circle; a folder and its sub-folders count as one", () => {
  const isAncestor = (folder: string, of: string) => of.startsWith(`${folder}/`);
  const folders = new Map<string, Set<string>>();
  for (const { from, to } of inside) {
    const [user, used] = [dirname(from), dirname(to)];
    if (user === used || isAncestor(user, used) || isAncestor(used, user)) continue;
    folders.set(user, (folders.get(user) ?? new Set()).add(used));
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (folder: string, path: string[]) => {
    if (path.includes(folder)) circles.push([...path.slice(path.indexOf(folder)), folder].join(" -> "));
    if (done.has(folder)) return;
    done.add(folder);
    for (const used of folders.get(folder) ?? []) walk(used, [...path, folder]);
  };
  for (const folder of folders.keys()) walk(folder, []);
  expect(circles).toEqual([]);
});

test("the parsers are loaded on demand in the reader", () => {
  const eager = files
    .filter((file) => part(file, 0) === "reader")
    .filter((file) => /from "[^"]*\/parse\//u.test(sources.get(file)?.replace(/import type .*/gu, "") ?? ""));
  expect(eager).toEqual([]);
});

test("the store imports no messages and no components", () => {
  const forbidden = inReader.filter(
    ({ from, to }) => part(from, 1) === "store" && /messages\.ts$|\.tsx$/u.test(to),
  );
  expect([...forbidden, ...files.filter((file) => /^reader\/store\/.*\.tsx$/u.test(file))]).toEqual([]);
});

test("lib, ui, article and store import no package that is reserved for other folders", () => {
  const forbidden = imports.filter(({ from, to }) =>
    restricted.some(
      ({ folders, packages }) =>
        folders.test(from) && packages.some((name) => to === name || to.startsWith(`${name}/`)),
    ),
  );
  expect(forbidden).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  expect(files.filter((file) => (sources.get(file)?.split("\n").length ?? 0) > 301)).toEqual([]);
});

test("no file is a barrel, and none has a name that says nothing, such as utils", () => {
  const forbidden = files.filter((file) =>
    /(?:^|\/)(?:index|utils?|helpers?|common|misc)(?:\.tsx?$|\/)/u.test(file),
  );
  expect(forbidden).toEqual([]);
});

test("every file in lib that exports a function has a test, and more than one importer", () => {
  const exporting = files.filter(
    (file) => part(file, 1) === "lib" && /^export (?:async )?function/mu.test(sources.get(file) ?? ""),
  );
  expect(exporting.length).toBeGreaterThan(5);
  expect(exporting.filter((file) => !existsSync(`tests/${file.replace(".ts", ".test.ts")}`))).toEqual([]);
  const importers = (file: string) => new Set(inside.filter(({ to }) => to === file).map(({ from }) => from));
  expect(exporting.filter((file) => importers(file).size < 2)).toEqual([]);
});
