import { afterEach, expect, it, vi } from "vitest";
import { isSavingData } from "../../../src/reader/lib/data-saving.ts";

afterEach(() => void vi.unstubAllGlobals());

it.each([
  ["saves data where the reader has asked for it", { connection: { saveData: true } }, true],
  ["does not save data where the reader has not asked for it", { connection: { saveData: false } }, false],
  ["does not save data in a browser that does not tell", {}, false],
])("%s", (_name, navigator, expected) => {
  vi.stubGlobal("navigator", navigator);
  expect(isSavingData()).toBe(expected);
});
