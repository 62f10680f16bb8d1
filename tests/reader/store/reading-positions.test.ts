import { expect, it } from "vitest";
import { unfinishedPositions } from "../../../src/reader/store/reading-positions.ts";
import type { Position } from "../../../src/reader/store/records.ts";
import { cardOf } from "../fixtures.ts";

const positionOf = (slug: string, share: number, at: string): Position => ({
  slug,
  card: cardOf(slug, slug),
  block: "abc123",
  share,
  at,
});

it("stories left between 5 and 95 per cent are unfinished, the latest first", () => {
  const positions = [
    positionOf("glance", 0.049, "2026-11-23T08:00:00Z"),
    positionOf("begun", 0.05, "2026-11-20T08:00:00Z"),
    positionOf("late", 0.95, "2026-11-22T08:00:00Z"),
    positionOf("as-good-as-read", 0.951, "2026-11-23T09:00:00Z"),
    positionOf("read", 1, "2026-11-23T10:00:00Z"),
  ];
  expect(unfinishedPositions(positions).map(({ slug }) => slug)).toEqual(["late", "begun"]);
});
