import { describe, expect, it } from "vitest";
import type { ItemState } from "../../../../src/article/outlook.ts";
import { itemChanges } from "../../../../src/reader/article/watch/item-changes.ts";

const wording = { lang: "en", today: "2026-11-30" };
const cranes: ItemState = { text: "The cranes are tested", status: "open" };
const on = (date: string, text = date) => ({ when: { date, text } });

describe("what has changed about an item", () => {
  it.each<[string, Partial<ItemState>, Partial<ItemState>, string[]]>([
    ["a later day", on("2026-12-03"), on("2026-12-10"), ["Moved from 3 December to 10 December"]],
    [
      "a day of another year",
      on("2026-12-03"),
      on("2027-01-11"),
      ["Moved from 3 December to 11 January 2027"],
    ],
    ["a month in place of a day", on("2026-12-03"), on("2027-03"), ["Moved from 3 December to March 2027"]],
    [
      "another hour of the day",
      { when: { date: "2026-12-03", time: "09:00", text: "at nine" } },
      { when: { date: "2026-12-03", time: "15:00", text: "at three" } },
      ["Moved from Thursday 3 December, 09:00 to Thursday 3 December, 15:00"],
    ],
    ["a date where there was none", {}, on("2026-12-10"), ["Now dated 10 December"]],
    ["no date any more", on("2026-12-03"), {}, ["No longer dated 3 December"]],
    ["other words", {}, { text: "The cranes are sold" }, ["Reworded"]],
    [
      "another date and other words",
      on("2026-12-03"),
      { ...on("2026-12-10"), text: "The cranes are sold" },
      ["Moved from 3 December to 10 December", "Reworded"],
    ],
    [
      "happened, in words of its own",
      on("2026-12-03"),
      { text: "They work", status: "happened" },
      ["Happened"],
    ],
    ["did not happen", {}, { status: "did-not-happen" }, ["Did not happen"]],
    ["overtaken", {}, { status: "overtaken" }, ["Overtaken"]],
    ["open again", { status: "overtaken" }, {}, ["Open again"]],
  ])("says: %s", (_name, before, now, expected) => {
    expect(itemChanges({ ...cranes, ...before }, { ...cranes, ...now }, wording)).toEqual(expected);
  });

  it("says that an item was withdrawn, and that it is back", () => {
    expect(itemChanges(cranes, null, wording)).toEqual(["Withdrawn"]);
    expect(itemChanges(cranes, cranes, wording)).toEqual(["Back in the story"]);
  });

  it("says once that a date inside the text is another one", () => {
    const dated = (date: string, words: string): ItemState => ({
      text: `The cranes are tested by ${words}`,
      when: { date, text: `by ${words}` },
      status: "open",
    });
    const changes = itemChanges(
      dated("2026-12-03", "3 December"),
      dated("2026-12-10", "10 December"),
      wording,
    );
    expect(changes).toEqual(["Moved from 3 December to 10 December"]);
  });
});
