import { expect, test } from "vitest";
import { randomId } from "../../../src/reader/lib/random-id.ts";

test("ids are 12 characters that need no escaping in a URL, and differ", () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(ids.filter((id) => !/^[0-9a-v]{12}$/u.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
