import { expect, test } from "vitest";
import { decodeUrlPart } from "../../../src/reader/lib/url.ts";

test.each([
  ["caf%C3%A9", "café"],
  ["%D8%A3", "أ"],
  ["100%", "100%"],
  ["%E0%A4", "%E0%A4"],
])("%s is decoded as %s", (text, expected) => {
  expect(decodeUrlPart(text)).toBe(expected);
});
