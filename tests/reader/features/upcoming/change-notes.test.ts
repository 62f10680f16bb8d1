import { expect, it } from "vitest";
import type { ItemState } from "../../../../src/article/outlook.ts";
import { watchNotes } from "../../../../src/reader/features/upcoming/change-notes.ts";

/* What the upcoming page says about a watched question that has moved. */

const dated = (date: string) => ({ when: { date, text: date } });
const cranes: ItemState = { text: "The cranes are tested", status: "open" };

it.each<[string, ItemState, ItemState | null, string[]]>([
  ["was settled", cranes, { ...cranes, status: "happened" }, ["Settled"]],
  ["was withdrawn", cranes, null, ["Withdrawn from its story"]],
  ["is open again", { ...cranes, status: "happened" }, cranes, ["Open again"]],
  ["is back as it was", cranes, cranes, ["Back in its story"]],
  ["was reworded", cranes, { ...cranes, text: "The cranes are sold" }, ["Reworded"]],
  [
    "was moved",
    { ...cranes, ...dated("2026-12-03") },
    { ...cranes, ...dated("2026-12-09") },
    ["Moved from 3 December"],
  ],
  ["has a date now", cranes, { ...cranes, ...dated("2026-12-09") }, ["Has a date now"]],
  ["lost its date", { ...cranes, ...dated("2026-12-03") }, cranes, ["No longer dated 3 December"]],
])("a question that %s has a note, so that the change can be seen", (_name, seen, now, expected) => {
  const record = {
    key: "harbour#cranes",
    item: "cranes",
    kind: "outcomes",
    story: { slug: "harbour", headline: "The harbour", lang: "en" },
    seen,
    now,
    changedAt: "2026-11-30T08:00:00Z",
    watchedAt: "2026-11-01T08:00:00Z",
  } as const;
  expect(watchNotes(record, "2026-11-30")).toEqual(expected);
});
