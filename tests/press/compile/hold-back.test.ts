import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import type { ReleaseCondition } from "../../../src/parse/release.ts";
import { holdBack } from "../../../src/press/compile/hold-back.ts";
import type { Context, Story } from "../../../src/press/compile/story.ts";
import { isoAt } from "../../../src/press/release/clock.ts";

type Given = { published?: string; conditions?: ReleaseCondition[]; now?: string; zone?: "local" | "UTC" };

/** What becomes of a story with a date and conditions at a moment. */
function released({ published = "2026-11-20", conditions = [], now, zone = "UTC" }: Given) {
  const file = { folder: ".", path: "harbour.txt", name: "harbour.txt" };
  const story: Story = {
    file,
    article: { headline: "The harbour", published, inferred: [] as Article["inferred"] } as Article,
    problems: [],
    images: [],
    conditions,
    imagePaths: [],
  };
  const clock = { now: Date.parse(now ?? "2026-11-30T12:00:00Z"), zone };
  return holdBack(story, { clock } as Context);
}

const draft: ReleaseCondition = { type: "draft", line: 4, column: 1, reason: "draft: true" };
const notBefore = (moment: string, line = 2): ReleaseCondition => ({
  type: "not-before",
  moment,
  line,
  column: 1,
  reason: `embargo: ${moment}`,
});
const notAfter = (moment: string, line = 3): ReleaseCondition => ({
  type: "not-after",
  moment,
  line,
  column: 1,
  reason: `expires: ${moment}`,
});

describe("a story", () => {
  test("with a date in the past and no condition is published", () => {
    const story = released({});
    expect(story.article).toBeDefined();
    expect(story).not.toHaveProperty("heldBack");
    expect(story).not.toHaveProperty("nextChange");
  });

  test("that is a draft loses its article, and never goes out by the clock alone", () => {
    const story = released({ conditions: [draft] });
    expect(story).not.toHaveProperty("article");
    expect(story.heldBack).toEqual({
      ...{ file: "harbour.txt", line: 4, column: 1 },
      reason: "“draft: true”",
      remedy: "to publish it, take that out of it",
    });
    expect(story).not.toHaveProperty("nextChange");
  });

  test("under embargo is held back until the very moment of its end", () => {
    const conditions = [notBefore("2027-01-14T00:01:00Z")];
    const before = released({ conditions, now: "2027-01-14T00:00:59.999Z" });
    expect(before).not.toHaveProperty("article");
    expect(before.heldBack).toMatchObject({ line: 2, goesOut: "2027-01-14T00:01:00Z" });
    expect(before.nextChange).toBe("2027-01-14T00:01:00Z");
    const after = released({ conditions, now: "2027-01-14T00:01:00Z" });
    expect(after.article).toBeDefined();
    expect(after).not.toHaveProperty("heldBack");
  });

  test("with a date in the future is held back, and says so", () => {
    const { heldBack } = released({ published: "2027-03-03T12:30:00+01:00" });
    expect(heldBack).toMatchObject({
      reason: "its date is 2027-03-03T12:30:00+01:00",
      goesOut: "2027-03-03T11:30:00Z",
    });
  });

  test("that has expired is withdrawn for good; before that, its end is the next change", () => {
    const conditions = [notAfter("2026-12-01T00:00:00Z")];
    const before = released({ conditions });
    expect(before.article).toBeDefined();
    expect(before.nextChange).toBe("2026-12-01T00:00:00Z");
    const after = released({ conditions, now: "2026-12-01T00:00:00Z" });
    expect(after).not.toHaveProperty("article");
    expect(after.heldBack).not.toHaveProperty("goesOut");
    expect(after.heldBack?.reason).toMatch(/^it has expired: “expires: /u);
    expect(after.heldBack?.remedy).toContain("give it a later date");
    expect(after).not.toHaveProperty("nextChange");
  });

  test("with several reasons names those that hold it now, and goes out when the last has ended", () => {
    const { heldBack } = released({
      published: "2027-01-01",
      conditions: [notBefore("2027-02-01"), notAfter("2027-03-01")],
    });
    expect(heldBack?.reason).toBe("“embargo: 2027-02-01”, its date is 2027-01-01");
    expect(heldBack?.goesOut).toBe("2027-02-01T00:00:00Z");
  });

  test("that expires before its embargo ends never goes out", () => {
    const { heldBack } = released({ conditions: [notBefore("2027-02-01"), notAfter("2027-01-01")] });
    expect(heldBack?.reason).toBe("“embargo: 2027-02-01”");
    expect(heldBack).not.toHaveProperty("goesOut");
  });

  test("with a moment that cannot be read is held back: a mistake must not publish it", () => {
    const { heldBack } = released({ conditions: [notBefore("Thursday noon")] });
    expect(heldBack).toMatchObject({ reason: "its moment cannot be read: “embargo: Thursday noon”" });
    expect(heldBack).not.toHaveProperty("goesOut");
  });
});

describe("a day without a time", () => {
  test("begins at midnight in UTC when SOURCE_DATE_EPOCH sets the clock", () => {
    const early = released({ published: "2026-12-01", now: "2026-11-30T23:59:59Z" });
    expect(early.heldBack?.goesOut).toBe("2026-12-01T00:00:00Z");
    expect(released({ published: "2026-12-01", now: "2026-12-01T00:00:00Z" }).article).toBeDefined();
  });

  test("begins at midnight in the local zone otherwise", () => {
    const midnight = isoAt(new Date(2026, 11, 1).getTime());
    const early = released({ published: "2026-12-01", now: "2026-11-29T00:00:00Z", zone: "local" });
    expect(early.heldBack?.goesOut).toBe(midnight);
    expect(released({ published: "2026-12-01", now: midnight, zone: "local" }).article).toBeDefined();
  });
});
