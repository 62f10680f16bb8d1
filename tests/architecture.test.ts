import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

/** The doors between the rooms of the house: who may import whom. */
const rooms: Record<string, string[]> = {
  article: [],
  parse: ["article"],
  edition: ["article"],
  press: ["article", "parse", "edition"],
  reader: ["article", "edition", "parse"],
  worker: ["article", "edition"],
};

/** Inside the reader one goes downstairs only. */
const floors = ["entry", "features", "article", "ui"];

/** What no story and no primitive may know of. */
const upstairs = ["react-router", "@tanstack/react-query", "idb"];

type Import = { from: string; to: string };

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/u.test(file),
);
const imports = files.flatMap((from): Import[] => {
  const source = readFileSync(join("src", from), "utf8");
  const specifiers = source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/gu);
  return [...specifiers].map(([, to = ""]) => ({
    from,
    to: to.startsWith(".") ? relative("src", join("src", dirname(from), to)) : to,
  }));
});

const roomOf = (path: string) => path.split("/")[0] ?? "";
const floorOf = (path: string) => floors.indexOf((path.split("/")[1] ?? "").replace(/\.tsx?$/u, ""));
const inside = imports.filter(({ to }) => roomOf(to) in rooms);

test("every file lies in a room", () => {
  expect(files.filter((file) => !(roomOf(file) in rooms))).toEqual([]);
  expect(inside.length).toBeGreaterThan(50);
});

test("imports go through the doors only", () => {
  const forbidden = inside.filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && !rooms[roomOf(from)]?.includes(roomOf(to)),
  );
  expect(forbidden).toEqual([]);
});

test("the reader takes parsers in only when they are needed", () => {
  const eager = files
    .filter((file) => roomOf(file) === "reader")
    .filter((file) =>
      /from "[^"]*\/parse\//u.test(readFileSync(join("src", file), "utf8").replace(/import type .*/gu, "")),
    );
  expect(eager).toEqual([]);
});

test("inside the reader one goes downstairs only", () => {
  const upward = inside.filter(({ from, to }) => {
    if (roomOf(from) !== "reader" || roomOf(to) !== "reader") return false;
    const [above, below] = [floorOf(from), floorOf(to)];
    return above >= 0 && below >= 0 && below < above;
  });
  expect(upward).toEqual([]);
});

test("stories and primitives know no router, no query and no storage", () => {
  const knowing = imports.filter(
    ({ from, to }) =>
      /^reader\/ui\//u.test(from) && (upstairs.includes(to) || /^reader\/(?:edition|store)\//u.test(to)),
  );
  expect(knowing).toEqual([]);
});

test("no file is longer than 300 lines", () => {
  const long = files.filter((file) => readFileSync(join("src", file), "utf8").split("\n").length > 301);
  expect(long).toEqual([]);
});

test("no drawer for odds and ends, no barrel", () => {
  expect(
    files.filter((file) => /(?:^|\/)(?:index|utils?|helpers?|common)(?:\.tsx?$|\/)/u.test(file)),
  ).toEqual([]);
});
