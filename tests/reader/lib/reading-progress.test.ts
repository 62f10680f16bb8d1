import { expect, it } from "vitest";
import { messages } from "../../../src/reader/lib/messages.ts";
import { minutesLeft } from "../../../src/reader/lib/reading-progress.ts";

it("the minutes left of a story are rounded up, and at least one", () => {
  expect(minutesLeft(3, 0.52)).toBe(2);
  expect(minutesLeft(3, 0.18)).toBe(3);
  expect(minutesLeft(1, 0.94)).toBe(1);
});

it.each([
  [0.05, "5% read"],
  [0.529, "52% read"],
  [0.999, "99% read"],
  [1, "Read"],
])("the share %s of a story is shown as “%s”", (share, text) => {
  expect(messages.share(share)).toBe(text);
});
