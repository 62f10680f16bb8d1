// @vitest-environment jsdom
import { expect, test, vi } from "vitest";
import { takeWatched } from "../../../../src/reader/features/upcoming/calendar-file/take-watched.ts";
import { watchedItems } from "../../../../src/reader/features/upcoming/calendar-file/watched-items.ts";
import type { Watched } from "../../../../src/reader/store/records.ts";
import { eventsIn, expectValidCalendar } from "../../../edition/calendar/calendar-rules.ts";
import { edition } from "../../fixtures.ts";

const when = { date: "2026-12-10", text: "10 December" };
const crane: Watched = {
  ...{ key: "harbour#craneb", item: "craneb", kind: "events" },
  story: { slug: "harbour", headline: "The harbour opens", lang: "en" },
  seen: { text: "The crane is lifted", when, status: "open" },
  watchedAt: "2026-11-30T08:00:00.000Z",
};

/** Takes the file, and returns its text and the message. */
async function take(watched: Watched[], address?: string) {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  const { address: _, ...rest } = edition;
  const message = takeWatched(watched, { ...rest, ...(address && { address }) });
  return { message, type: files[0]?.type, text: await files[0]?.text() };
}

test("what a reader watches is one calendar file, with the identifiers of the edition's calendar", async () => {
  const ferry = { ...crane, key: "harbour#ferryb", item: "ferryb" } as const;
  const { message, type, text = "" } = await take([crane, ferry], "https://news.example/");
  expect(message).toMatch(/^watching-\d{4}-\d\d-\d\d\.ics is in your downloads$/u);
  expect(type).toBe("text/calendar");
  expectValidCalendar(text);
  expect(eventsIn(text).map(({ UID }) => UID)).toEqual([
    "craneb.harbour@news.example",
    "ferryb.harbour@news.example",
  ]);
});

test("an event links back to where the reader has the edition open, when its publisher states no address", async () => {
  const { text = "" } = await take([crane]);
  expect(eventsIn(text)[0]?.URL).toBe(`${location.origin}/articles/harbour/#craneb`);
});

test("an item is in the file as it is now, and one that its story no longer has is cancelled", () => {
  const moved = { ...when, date: "2026-12-12" };
  const changedAt = "2026-12-01T08:00:00.000Z";
  expect(watchedItems([{ ...crane, changedAt, now: { ...crane.seen, when: moved } }])).toEqual([
    expect.objectContaining({ when: moved, status: "open", moved: changedAt }),
  ]);
  expect(watchedItems([{ ...crane, changedAt, now: null }])).toEqual([
    expect.objectContaining({ when, status: "overtaken" }),
  ]);
});

test("without a day, month or range there is no file, and the message says so", async () => {
  const { when: _, ...undated } = crane.seen;
  const year = { ...crane.seen, when: { date: "2027", text: "2027" } };
  const { message, text } = await take([
    { ...crane, seen: undated },
    { ...crane, seen: year },
  ]);
  expect(message).toBe("Nothing that you watch has a date for a calendar");
  expect(text).toBeUndefined();
});
