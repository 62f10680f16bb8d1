import { expect, test } from "vitest";
import { compareDates, isPast, outlookTitle } from "../../src/article/outlook.ts";

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

test("dates are sorted by what is next: a month after its days, a quarter after its months, a range by its first day", () => {
  const sorted = [
    { date: "2026-12-10", time: "09:00" },
    { date: "2026-12-10", time: "15:30" },
    { date: "2026-12-10" },
    { date: "2026-12-11", until: "2027-06-01" },
    { date: "2026-12" },
    { date: "2026-10", until: "2026-12", named: "quarter" as const },
    { date: "2026-07", until: "2026-12", named: "half" as const },
    { date: "2026" },
    { date: "2027-03", until: "2027-05" },
    { date: "2030", until: "2039", named: "decade" as const },
  ].map((when) => ({ ...when, text: "then" }));
  expect([...sorted].reverse().sort(compareDates)).toEqual(sorted);
});

test.each([
  [{ date: "2026-12-10" }, "2026-12-10"],
  [{ date: "2026-12-10", time: "09:00" }, "2026-12-10"],
  [{ date: "2026-12-08", until: "2026-12-10" }, "2026-12-10"],
  [{ date: "2026-12" }, "2026-12-31"],
  [{ date: "2026-10", until: "2026-12", named: "quarter" as const }, "2026-12-31"],
  [{ date: "2026" }, "2026-12-31"],
])("%j is past on the day after %s", (when, last) => {
  const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  expect([last, next].map((today) => isPast({ ...when, text: "then" }, today))).toEqual([false, true]);
});
