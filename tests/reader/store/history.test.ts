import { describe, expect, it } from "vitest";
import { createVisit, expiredVisits } from "../../../src/reader/store/history.ts";
import { cardOf } from "../fixtures.ts";

describe("the history", () => {
  const visitOn = (day: string) => createVisit(cardOf("seeds", "Seeds"), new Date(`${day}T12:00:00`));

  it("has one visit for a story on a day, with the latest time", () => {
    const card = cardOf("seeds", "Seeds");
    const morning = createVisit(card, new Date("2026-11-23T08:00:00"));
    const evening = createVisit(card, new Date("2026-11-23T21:00:00"));
    expect(evening.id).toBe(morning.id);
    expect(evening.at > morning.at).toBe(true);
    expect(visitOn("2026-11-22").id).not.toBe(morning.id);
  });

  it("is pruned after 90 days", () => {
    const visits = [visitOn("2026-11-23"), visitOn("2026-08-26"), visitOn("2026-08-25")];
    const old = expiredVisits(visits, new Date("2026-11-23T23:59:00"));
    expect(old.map(({ day }) => day)).toEqual(["2026-08-25"]);
  });
});
