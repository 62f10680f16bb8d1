import { expect, test } from "vitest";
import { catchUpMessages } from "../../../../../src/reader/features/front/catch-up/messages.ts";

test("watched questions are said to have changed: some were settled or reworded, and did not move", () => {
  expect([1, 7].map(catchUpMessages.moved)).toEqual([
    "one question that you watch has changed",
    "seven questions that you watch have changed",
  ]);
});
