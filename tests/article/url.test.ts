import { describe, expect, test } from "vitest";
import { decodeUrlPart, safeUrl } from "../../src/article/url.ts";

describe("an address from a story", () => {
  test.each([
    "https://example.org/a?b=c#d",
    "HTTP://example.org",
    "mailto:desk@example.org",
    "/articles/bridge",
    "#background",
    "bridge.jpg",
    "../pictures/bridge.jpg",
    "?page=2",
    "a/b:c",
  ])("that is safe is kept: %s", (address) => {
    expect(safeUrl(address)).toBe(address);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\u200bscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:https://example.org/x",
    "file:///etc/passwd",
    "//evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "\t//evil.example",
    "https:evil.example",
    "https:///evil.example",
    "",
    "  ",
  ])("that is unsafe is dropped: %j", (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });
});

test.each([
  ["caf%C3%A9", "café"],
  ["%D8%A3", "أ"],
  ["100%", "100%"],
  ["%E0%A4", "%E0%A4"],
])("%s is decoded as %s", (text, expected) => {
  expect(decodeUrlPart(text)).toBe(expected);
});
