import { calendarSite } from "../../../../edition/calendar/site.ts";
import { writeCalendar } from "../../../../edition/calendar/write-calendar.ts";
import type { Edition } from "../../../../edition/edition.ts";
import { download } from "../../../lib/download.ts";
import { links } from "../../../lib/links.ts";
import { messages } from "../../../lib/messages.ts";
import type { Watched } from "../../../store/records.ts";
import { calendarMessages } from "./messages.ts";
import { watchedItems } from "./watched-items.ts";

/**
 * Makes a calendar file of the watched items, and lets the browser download it.
 * @returns a message about the outcome
 */
export function takeWatched(watched: Watched[], { name, address }: Edition): string {
  const items = watchedItems(watched);
  if (items.length === 0) return calendarMessages.nothing;
  const site = calendarSite(address, new URL(links.today(), location.href).href);
  const text = writeCalendar(`${messages.watching} — ${name}`, items, site);
  // The Swedish locale formats dates as ISO 8601, here in the local time zone.
  const file = `watching-${new Date().toLocaleDateString("sv")}.ics`;
  download(new Blob([text], { type: "text/calendar" }), file);
  return calendarMessages.taken(file);
}
