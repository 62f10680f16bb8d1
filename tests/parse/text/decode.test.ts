import { describe, expect, test } from "vitest";
import { decodeText } from "../../../src/parse/text/decode.ts";

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBigEndian: boolean) =>
  new Uint8Array(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return isBigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe("the bytes of a file are decoded", () => {
  test("UTF-8, with and without a byte order mark", () => {
    expect(decodeText(utf8("Märkte – मंडी"))).toEqual({ text: "Märkte – मंडी" });
    expect(decodeText(utf8("\ufeffMärkte"))).toEqual({ text: "Märkte" });
  });

  test("UTF-16 in both byte orders, with and without a byte order mark", () => {
    for (const isBigEndian of [false, true]) {
      expect(decodeText(utf16("\ufeffMärkte – सब", isBigEndian))).toEqual({ text: "Märkte – सब" });
      expect(decodeText(utf16("Markets open higher", isBigEndian))).toEqual({ text: "Markets open higher" });
    }
  });

  test("an empty file is an empty text", () => {
    expect(decodeText(bytes())).toEqual({ text: "" });
  });

  test.each([
    ["at the start", [0xff, 0x41], 1, 1],
    ["on the second line", [0x41, 0x0a, 0x42, 0xc3, 0xbc, 0xe9, 0x20], 2, 3],
    ["in a character that is cut off", [0x41, 0xe2, 0x82], 1, 2],
    ["in an overlong form", [0x41, 0xc0, 0xaf], 1, 2],
    ["in a lone surrogate", [0xed, 0xa0, 0x80], 1, 1],
  ])("the position of the first byte that is not UTF-8 is reported: %s", (_, values, line, column) => {
    expect(decodeText(bytes(...values))).toMatchObject({ line, column, message: "this byte is not UTF-8" });
  });

  test.each([
    ["%PDF-1.7 …", "this is a PDF file, not a text"],
    ["PK\x03\x04 …", "this is a Word, OpenDocument or ZIP file, not a text"],
    ["{\\rtf1\\ansi", "this is a rich text file, not a text"],
    ["words\0and\0\0nothing.", "this is not a text file"],
  ])("a file that is not text is an error", (text, message) => {
    expect(decodeText(utf8(text))).toMatchObject({
      message,
      remedy: expect.stringContaining("save the story"),
    });
  });
});
