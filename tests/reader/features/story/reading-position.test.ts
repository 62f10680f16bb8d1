import { describe, expect, it } from "vitest";
import { messages } from "../../../../src/reader/lib/messages.ts";
import { minutesLeft } from "../../../../src/reader/lib/reading-progress.ts";
import { unfinished } from "../../../../src/reader/store/continue.ts";
import { outlived, visitOf } from "../../../../src/reader/store/history.ts";
import type { Position } from "../../../../src/reader/store/records.ts";
import { cardOf } from "../../fixtures.ts";

const positionOf = (slug: string, share: number, at: string): Position => ({
  slug,
  card: cardOf(slug, slug),
  block: "abc123",
  share,
  at,
});

describe("what is continued", () => {
  it("was left between 5 and 95 per cent, the latest first", () => {
    const positions = [
      positionOf("glance", 0.049, "2026-11-23T08:00:00Z"),
      positionOf("begun", 0.05, "2026-11-20T08:00:00Z"),
      positionOf("late", 0.95, "2026-11-22T08:00:00Z"),
      positionOf("as-good-as-read", 0.951, "2026-11-23T09:00:00Z"),
      positionOf("read", 1, "2026-11-23T10:00:00Z"),
    ];
    expect(unfinished(positions).map(({ slug }) => slug)).toEqual(["late", "begun"]);
  });

  it("takes the minutes that are left, at least one", () => {
    expect(minutesLeft(3, 0.52)).toBe(2);
    expect(minutesLeft(3, 0.18)).toBe(3);
    expect(minutesLeft(1, 0.94)).toBe(1);
  });
});

describe("the share read", () => {
  it.each([
    [0.05, "5% read"],
    [0.529, "52% read"],
    [0.999, "99% read"],
    [1, "Read"],
  ])("%s is said as “%s”", (share, said) => {
    expect(messages.share(share)).toBe(said);
  });
});

describe("the history", () => {
  const visitOn = (day: string) => visitOf(cardOf("seeds", "Seeds"), new Date(`${day}T12:00:00`));

  it("has one record for a story on a day, with its last time", () => {
    const card = cardOf("seeds", "Seeds");
    const morning = visitOf(card, new Date("2026-11-23T08:00:00"));
    const evening = visitOf(card, new Date("2026-11-23T21:00:00"));
    expect(evening.id).toBe(morning.id);
    expect(evening.at > morning.at).toBe(true);
    expect(visitOn("2026-11-22").id).not.toBe(morning.id);
  });

  it("reaches back 90 days", () => {
    const visits = [visitOn("2026-11-23"), visitOn("2026-08-26"), visitOn("2026-08-25")];
    const gone = outlived(visits, new Date("2026-11-23T23:59:00"));
    expect(gone.map(({ day }) => day)).toEqual(["2026-08-25"]);
  });
});
