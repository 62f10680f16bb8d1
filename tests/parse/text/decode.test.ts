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
  test("UTF-8, with and without a byte order mark", async () => {
    expect(await decodeText(utf8("Märkte – मंडी"))).toEqual({ text: "Märkte – मंडी" });
    expect(await decodeText(utf8("\ufeffMärkte"))).toEqual({ text: "Märkte" });
  });

  test("UTF-16 in both byte orders, with and without a byte order mark", async () => {
    for (const isBigEndian of [false, true]) {
      expect(await decodeText(utf16("\ufeffMärkte – सब", isBigEndian))).toEqual({ text: "Märkte – सब" });
      expect(await decodeText(utf16("Markets open higher", isBigEndian))).toEqual({
        text: "Markets open higher",
      });
    }
  });

  test("an empty file is an empty text", async () => {
    expect(await decodeText(bytes())).toEqual({ text: "" });
  });

  test.each([
    ["at the start", [0xff, 0x41], 1, 1],
    ["on the second line", [0x41, 0x0a, 0x42, 0xc3, 0xbc, 0xe9, 0x20], 2, 3],
    ["in a character that is cut off", [0x41, 0xe2, 0x82], 1, 2],
    ["in an overlong form", [0x41, 0xc0, 0xaf], 1, 2],
    ["in a lone surrogate", [0xed, 0xa0, 0x80], 1, 1],
  ])("the position of the first byte that is not UTF-8 is reported: %s", async (_, values, line, column) => {
    expect(await decodeText(bytes(...values))).toMatchObject({
      line,
      column,
      message: "this byte is not UTF-8",
    });
  });

  test.each([
    [
      "windows-1252",
      "The mayor ",
      [0x93],
      "never",
      [0x94],
      " ",
      [0x96],
      " in the caf",
      [0xe9],
      "The mayor “never” – in the café",
    ],
    [
      "macintosh",
      "The mayor ",
      [0xd2],
      "never",
      [0xd3],
      " ",
      [0xd0],
      " in the caf",
      [0x8e],
      "The mayor “never” – in the café",
    ],
  ])(
    "a file of former days in %s is read with a warning at its first character outside of ASCII",
    async (encoding, ...parts) => {
      const expected = parts.pop();
      const values = parts.flatMap((part) => (typeof part === "string" ? [...utf8(part)] : part));
      expect(await decodeText(bytes(...values))).toEqual({
        text: expected,
        warning: {
          line: 1,
          column: 11,
          message: `this file is not in UTF-8; it was read as ${encoding}`,
          remedy: "check its accents and quotation marks, and save it in UTF-8",
        },
      });
    },
  );

  test.each([
    ["windows-1251", (code: number) => code - 0x350],
    [
      "koi8-r",
      (code: number) => 0xc0 + "юабцдефгхийклмнопярстужвьызшэщчъ".indexOf(String.fromCharCode(code)),
    ],
  ])("Russian in %s is told by its letters", async (encoding, byteOf) => {
    const text = "совет одобрил строительство моста в понедельник, деньги выделит государство";
    const values = [...text].map((letter) =>
      letter < "а" ? letter.charCodeAt(0) : byteOf(letter.charCodeAt(0)),
    );
    expect(await decodeText(bytes(...values))).toMatchObject({
      text,
      warning: { message: `this file is not in UTF-8; it was read as ${encoding}` },
    });
  });

  test.each([
    ["UTF-8 with a damaged character", [...utf8("Märkte in Zürich öffnen höher"), 0xe9, 0x20]],
    [
      "an encoding of DOS, which is not known",
      [...utf8("Die Br"), 0x81, ...utf8("cke ist sch"), 0x94, ...utf8("n"), 0xe1, 0xb0, 0xb1],
    ],
  ])("letters are never guessed: %s", async (_, values) => {
    expect(await decodeText(bytes(...values))).toMatchObject({ message: "this byte is not UTF-8" });
  });

  test.each([
    ["%PDF-1.7 …", "this is a PDF file, not a text"],
    ["PK\x03\x04 …", "this is a Word, OpenDocument or ZIP file, not a text"],
    ["{\\rtf1\\ansi", "this is a rich text file, not a text"],
    ["words\0and\0\0nothing.", "this is not a text file"],
  ])("a file that is not text is an error", async (text, message) => {
    expect(await decodeText(utf8(text))).toMatchObject({
      message,
      remedy: expect.stringContaining("save the story"),
    });
  });
});
