import { expect, test } from "vitest";
import { parseJson } from "../../src/edition/parse-json.ts";

test("JSON is parsed, and any other text is undefined", () => {
  expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  expect(parseJson("")).toBeUndefined();
  expect(parseJson("<html>")).toBeUndefined();
});
