import type { OutlookItem, OutlookStatus, StoryReference, When } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import { type Component, cleanLine, cleanText, type Property } from "./jcal.ts";

/** A dated item of an outlook, with what a calendar says about it. */
export type CalendarItem = Pick<OutlookItem, "id" | "label" | "text" | "status"> & {
  when: When;
  story: StoryReference;
  topics: string[];
  /** When the story was last changed: a date, or a date with time and offset. */
  changed: string;
  /** When the words or the date of the item last changed. */
  moved?: string;
  /** The date that an open item had before. */
  former?: When;
};

/** Where items are on the web. */
export type CalendarSite = {
  /** The host in the identifiers of events: it never changes, so that calendars update what they have. */
  host: string;
  /** The absolute address of an item; undefined when the edition does not know where it is published. */
  addressOf: (slug: string, id: string) => string | undefined;
};

const statuses: Record<OutlookStatus, string> = {
  open: "TENTATIVE",
  happened: "CONFIRMED",
  "did-not-happen": "CANCELLED",
  overtaken: "CANCELLED",
};

/** An item as an event. The same item makes the same event in every build. */
export function eventOf(item: CalendarItem, { host, addressOf }: CalendarSite): Component {
  const { id, story, when, status, topics } = item;
  const address = addressOf(story.slug, id);
  const language = { language: story.lang };
  const changed = lastChange(item);
  const description = [story.headline, when.text, movedFrom(item), address].filter(Boolean).join("\n");
  return [
    "vevent",
    [
      ["uid", {}, "text", `${id}.${story.slug}@${host}`],
      ["dtstamp", {}, "date-time", changed],
      ["last-modified", {}, "date-time", changed],
      ["sequence", {}, "integer", sequenceOf(item)],
      ...timesOf(when),
      ["summary", language, "text", summaryOf(item)],
      ["description", language, "text", cleanText(description)],
      ...(address ? [["url", {}, "uri", address] as Property] : []),
      ...(topics.length > 0 ? [["categories", {}, "text", ...topics.map(cleanLine)] as Property] : []),
      ["status", {}, "text", statuses[status]],
      // News takes none of the reader's time.
      ["transp", {}, "text", "TRANSPARENT"],
    ],
    [],
  ];
}

/** Where its words do not tell the former date, its figures do. */
function movedFrom({ former }: CalendarItem): string | undefined {
  return former && `Moved from ${former.relative ? former.date : former.text}`;
}

/** The words of an item, with its label unless that is its date. */
function summaryOf({ label, text, when }: CalendarItem): string {
  return cleanLine([label !== when.text && label, plain(text)].filter(Boolean).join(": "));
}

/**
 * The time of a day in UTC, or in the zone of the calendar where the author states none; any other date as whole days,
 * of which the end is the day after the last one.
 */
function timesOf({ date, until = date, time, zone }: When): Property[] {
  if (time && date.length === 10 && until === date) {
    // 24:00 is the first moment of the next day, which is how a calendar writes it.
    const start = new Date(`${date}T${time}:00Z`).toISOString().slice(0, 19);
    return [["dtstart", {}, "date-time", zone ? utc(start + zone) : start]];
  }
  return [
    ["dtstart", {}, "date", date.length === 7 ? `${date}-01` : date],
    ["dtend", {}, "date", dayAfter(until < date ? date : until)],
  ];
}

/** The day after a day, or after the last day of a month. */
function dayAfter(date: string): string {
  const [year = 0, month = 1, day] = date.split("-").map(Number);
  const next = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, 10);
}

/** Whether the dates of an item exist: a record of a library may have been written by hand. */
export function isValid({ when: { date, until = date, time = "00:00", zone = "Z" } }: CalendarItem): boolean {
  const day = date.length === 7 ? `${date}-01` : date;
  return ![until, `${day}T${time}:00${zone}`].some((moment) => Number.isNaN(Date.parse(moment)));
}

function lastChange({ changed, moved = changed }: CalendarItem): string {
  return utc(Date.parse(moved) > Date.parse(changed) ? moved : changed);
}

/** Grows with each change, as calendars expect: minutes since 1970, and one more when the item is settled. */
function sequenceOf({ moved, status }: CalendarItem): number {
  return (moved ? Math.floor(Date.parse(moved) / 60_000) : 0) + (status === "open" ? 0 : 1);
}

const utc = (date: string): string => new Date(date).toISOString().replace(/\.\d+/u, "");
