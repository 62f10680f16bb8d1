import { expect } from "vitest";

/** Asserts what calendar programs insist on (RFC 5545, sections 3.1, 3.6 and 3.8). */
export function expectValidCalendar(text: string): void {
  expect(text.endsWith("\r\n")).toBe(true);
  const lines = text.split("\r\n").slice(0, -1);
  expect(lines.filter((line) => /[\p{Cc}\p{Surrogate}\ufffd]/u.test(line))).toEqual([]);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const events = eventsIn(text);
  const uids = events.map(({ UID }) => UID);
  expect(new Set(uids).size).toBe(uids.length);
  for (const event of events) {
    expect(Object.keys(event)).toEqual(expect.arrayContaining(["UID", "DTSTAMP", "DTSTART", "SUMMARY"]));
    expect(event.DTSTAMP).toMatch(/^\d{8}T\d{6}Z$/u);
    if (event["DTEND;VALUE=DATE"]) expect(event["DTEND;VALUE=DATE"] > (event.DTSTART ?? "")).toBe(true);
  }
}

/** The properties of each event, unfolded, by name; the start without its parameters. */
export function eventsIn(text: string): Record<string, string>[] {
  const unfolded = text.replace(/\r\n[ \t]/gu, "");
  return [...unfolded.matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/gu)].map(([, event = ""]) =>
    Object.fromEntries(
      event
        .trimEnd()
        .split("\r\n")
        .map((line) => {
          const [, name = "", value = ""] = /^([^:]*):(.*)$/u.exec(line) ?? [];
          return [name.replace(/^(DTSTART|SUMMARY|DESCRIPTION|CATEGORIES);.*/u, "$1"), value];
        }),
    ),
  );
}
