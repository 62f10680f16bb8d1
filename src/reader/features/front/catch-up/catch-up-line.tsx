import { calendarDay } from "../../../../edition/calendar-day.ts";
import type { Edition } from "../../../../edition/edition.ts";
import { clockTime, relativeDay, today } from "../../../lib/calendar-days.ts";
import { links } from "../../../lib/links.ts";
import { messages } from "../../../lib/messages.ts";
import type { Position } from "../../../store/records.ts";
import { hasNews, lookBefore, type News, newsSince, recordLook } from "./looks.ts";
import { catchUpMessages } from "./messages.ts";
import "./catch-up-line.css";

/** The sections of the page that lists what is new; each is the target of a part of the line. */
export const sectionIds = { added: "new", updated: "updated", settled: "settled" } as const;

/**
 * What is new on the front page since the reader's look before a pause; undefined when there is nothing. Records the
 * present look as soon as the page is in view.
 */
export function catchUp(edition: Edition, positions: Position[]): News | undefined {
  const look = lookBefore();
  whenVisible(() => recordLook(edition));
  const news =
    look && newsSince(look, edition, (slug) => positions.find((one) => one.slug === slug)?.wording);
  return news && hasNews(news) ? news : undefined;
}

/** "Since you looked on Saturday at 18:10: three new stories, two updates, one settled question." */
export function CatchUpSentence({ news }: { news: News }) {
  const at = new Date(news.at);
  const parts = (["added", "updated", "settled"] as const).filter((part) => news[part].length > 0);
  return (
    <p lang={messages.lang}>
      {catchUpMessages.since(relativeDay(calendarDay(at), today(), messages.onDay), clockTime(at))}{" "}
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ", "}
          <a className="link" href={links.changes(sectionIds[part])}>
            {catchUpMessages[part](news[part].length)}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

/** Calls back at once, or when the page comes into view: a tab in the background was not looked at. */
function whenVisible(callback: () => void): void {
  if (document.visibilityState === "visible") callback();
  else document.addEventListener("visibilitychange", callback, { once: true });
}
