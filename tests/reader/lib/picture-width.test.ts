import { describe, expect, test } from "vitest";
import { pictureSizes, pictureWidth, renderedWidth } from "../../../src/reader/lib/picture-width.ts";

describe("the column of a picture", () => {
  test("has its widths in the sizes attribute, those of the widest windows first", () => {
    expect(pictureSizes(true)).toBe(
      "(min-width: 64em) 56rem, (min-width: 40em) 38rem, calc(100vw - 2.25rem)",
    );
    expect(pictureSizes(false)).toBe("(min-width: 40em) 38rem, calc(100vw - 2.25rem)");
  });

  test.each([
    ["a phone", 360, 324, 324],
    ["a window just below the text column", 639, 603, 603],
    ["a window of the text column", 640, 608, 608],
    ["a wide window", 1024, 896, 608],
  ])("in %s has the width in pixels that the attribute gives", (_name, window, head, text) => {
    expect(pictureWidth(true, window)).toBe(head);
    expect(pictureWidth(false, window)).toBe(text);
  });
});

describe("the rendered width of a picture", () => {
  const picture = { width: 1280, widths: [320, 640, 960] };

  test.each([
    [300, 320],
    [640, 640],
    [641, 960],
    [2000, 1280],
  ])("for %i pixels is %i", (wanted, rendered) => {
    expect(renderedWidth(picture, wanted)).toBe(rendered);
  });

  test("is about 800 pixels by default, for browsers without srcset", () => {
    expect(renderedWidth(picture)).toBe(960);
  });
});
