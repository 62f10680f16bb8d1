import { expect, test } from "vitest";
import { outlookTitle } from "../../src/article/outlook.ts";

test.each([
  ["What comes next?", "What comes next"],
  ["What comes next", "What comes next"],
  ["Et maintenant ?", "Et maintenant"],
  ["接下来会怎样？", "接下来会怎样"],
  ["ماذا بعد؟", "ماذا بعد"],
  ["Τι ακολουθεί;", "Τι ακολουθεί"],
])("the outlook %j has the title %j", (heading, title) => {
  expect(outlookTitle({ heading })).toBe(title);
});
