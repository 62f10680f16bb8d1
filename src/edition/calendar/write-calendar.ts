import ICAL from "ical.js";
import { type CalendarItem, type CalendarSite, eventOf, isValid } from "./event.ts";
import { type Component, cleanLine, type Property } from "./jcal.ts";

// The library does not count the space at the start of a folded line; a line may have 75 octets with it.
ICAL.foldLength = 74;

/** How often programs that subscribe to a calendar look for changes: dates in the news seldom move within a day. */
const refreshInterval = "PT12H";

/**
 * Writes a calendar in the iCalendar format (RFC 5545).
 * @param name as calendar programs show it
 * @param items in any order; those whose dates do not exist are left out
 */
export function writeCalendar(name: string, items: CalendarItem[], site: CalendarSite): string {
  const events = items.filter(isValid).map((item) => eventOf(item, site));
  const properties: Property[] = [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", "-//Aheadline//Aheadline//EN"],
    ...["name", "x-wr-calname"].map((key) => [key, {}, "unknown", escapeText(cleanLine(name))] as Property),
    ["refresh-interval", {}, "duration", refreshInterval],
    ["x-published-ttl", {}, "unknown", refreshInterval],
  ];
  const calendar: Component = ["vcalendar", properties, events.length > 0 ? events : [utcZone]];
  return `${ICAL.stringify(calendar)}\r\n`;
}

/** The escapes of a text, for properties that the library does not know, and would give a type. */
const escapeText = (text: string) => text.replace(/[\\;,]/gu, "\\$&");

/** A calendar must have a component. One without events has a time zone, and can still be subscribed to. */
const utcZone: Component = [
  "vtimezone",
  [["tzid", {}, "text", "Etc/UTC"]],
  [
    [
      "standard",
      [
        ["dtstart", {}, "date-time", "1970-01-01T00:00:00"],
        ["tzoffsetfrom", {}, "utc-offset", "+00:00"],
        ["tzoffsetto", {}, "utc-offset", "+00:00"],
      ],
      [],
    ],
  ],
];
