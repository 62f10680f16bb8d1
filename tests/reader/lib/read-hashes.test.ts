// @vitest-environment jsdom
import { beforeEach, expect, it } from "vitest";
import { storeReadHashes } from "../../../src/reader/lib/read-hashes.ts";

const stored = () => JSON.parse(localStorage.getItem("aheadline.read") ?? "null");

beforeEach(() => localStorage.clear());

it("hashes are stored beside those that are kept, and in place of others", () => {
  storeReadHashes(
    [
      ["/", "aaaaaa"],
      ["/articles/ferry/", "bbbbbb"],
    ],
    () => true,
  );
  storeReadHashes([["/articles/crane/", "cccccc"]], (path) => path === "/");
  expect(stored()).toEqual({ "/": "aaaaaa", "/articles/crane/": "cccccc" });
});

it.each(["", "{", "null", "7"])("what is not a record of hashes, such as %j, is replaced", (found) => {
  localStorage.setItem("aheadline.read", found);
  storeReadHashes([["/", "aaaaaa"]], () => true);
  expect(stored()).toEqual({ "/": "aaaaaa" });
});
