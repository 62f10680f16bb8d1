import { calendarDay } from "../../../../edition/calendar-day.ts";
import type { Edition } from "../../../../edition/edition.ts";
import { clockTime, relativeDay, today } from "../../../lib/calendar-days.ts";
import { links } from "../../../lib/links.ts";
import { capital, messages } from "../../../lib/messages.ts";
import type { Position, Watched } from "../../../store/records.ts";
import { changedItems } from "../../../store/watched.ts";
import { hasNews, lookBefore, type News, newsSince, recordLook } from "./looks.ts";
import { catchUpMessages } from "./messages.ts";
import "./catch-up-line.css";

/** The sections of the page that lists what is new; each is the target of a part of the line. */
export const sectionIds = { added: "new", updated: "updated" } as const;

/** What the line says: what is new since a look, and how many watched questions have changed. */
type Line = { news: News | undefined; moved: number };

/**
 * What the line says; undefined when there is nothing. Records the present look as soon as the page is in view.
 */
export function catchUp(edition: Edition, positions: Position[], watched: Watched[]): Line | undefined {
  const look = lookBefore();
  const found =
    look && newsSince(look, edition, (slug) => positions.find((one) => one.slug === slug)?.wording);
  const news = found && hasNews(found) ? found : undefined;
  const moved = changedItems(watched).length;
  const line = news || moved > 0 ? { news, moved } : undefined;
  whenVisible(() => recordLook(edition, line !== undefined));
  return line;
}

/**
 * "Since you looked on Saturday at 18:10: three new stories, two updates, one settled question." Each part is a link to
 * its list.
 */
export function CatchUpSentence({ news, moved }: Line) {
  const parts = [...(news ? newsParts(news) : []), ...(moved > 0 ? [movedPart(moved)] : [])];
  return (
    <p lang={messages.lang}>
      {news && `${sinceText(news)} `}
      {parts.map(([href, text], index) => (
        <span key={href}>
          {index > 0 && ", "}
          <a className="link" href={href}>
            {index === 0 && !news ? capital(text) : text}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

type Part = [href: string, text: string];

function newsParts({ added, updated, settled }: News): Part[] {
  const parts: [count: number, href: string, text: (count: number) => string][] = [
    [added.length, links.changes(sectionIds.added), catchUpMessages.added],
    [updated.length, links.changes(sectionIds.updated), catchUpMessages.updated],
    [settled.length, links.upcomingList({ show: "settled" }), catchUpMessages.settled],
  ];
  return parts.filter(([count]) => count > 0).map(([count, href, text]) => [href, text(count)]);
}

function movedPart(count: number): Part {
  return [links.upcomingList({ show: "watching" }), catchUpMessages.moved(count)];
}

function sinceText(news: News): string {
  const at = new Date(news.at);
  return catchUpMessages.since(relativeDay(calendarDay(at), today(), messages.onDay), clockTime(at));
}

/** Calls back at once, or when the page comes into view: a tab in the background was not looked at. */
function whenVisible(callback: () => void): void {
  if (document.visibilityState === "visible") callback();
  else document.addEventListener("visibilitychange", callback, { once: true });
}
