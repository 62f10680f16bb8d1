import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { When } from "../../../article/article.ts";
import type { Edition } from "../../../edition/edition.ts";
import { questionClass, UpcomingMark, UpcomingText, upcomingId } from "../../article/upcoming-item.tsx";
import { useWhenRead } from "../../article/watch/use-when-read.ts";
import { WatchButton } from "../../article/watch-button.tsx";
import { dayAndMonth, languageOfDate, plainDate, upcomingDate } from "../../lib/dates.ts";
import { upcomingItemClass } from "../../lib/landmarks.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { markSeen } from "../../store/watch/mark-seen.ts";
import { DateText } from "../../ui/date-text.tsx";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { keyOf, type UpcomingEntry } from "./entries.ts";
import { settledDate } from "./group-entries.ts";
import { upcomingMessages } from "./messages.ts";

type Props = {
  entry: UpcomingEntry;
  edition: Edition;
  /** As YYYY-MM-DD. */
  today: string;
  /** Whether the item names its story. Otherwise the story is named above a group of items. */
  withStory?: true;
  /** What could hold the item back. */
  caveat?: string | undefined;
};

/** An item of the upcoming page. The front page links to its id. */
export function UpcomingItem({ entry, edition, today, withStory, caveat }: Props) {
  const { story, when, kind, status, settlement, notes } = entry;
  const isOpen = status === "open";
  const settledOn = settledDate(entry);
  const source = settlement?.story ?? story;
  return (
    <li
      className={isOpen ? upcomingItemClass : `${upcomingItemClass} settled`}
      id={upcomingId(story.slug, entry.id)}
      tabIndex={-1}
    >
      <UpcomingMark item={entry} />
      {!isOpen && (
        <span className="when" lang={messages.lang}>
          {messages.statuses[status]}
          {settledOn && (
            <>
              {", "}
              <DateText date={settledOn}>{settlementDate(settledOn, today)}</DateText>
            </>
          )}
        </span>
      )}
      {isOpen && when && (
        <DateText className="when" date={when.date} lang={languageOfDate(when, story.lang)}>
          {withTimeApart(upcomingDate(when, edition.language, today, "short"), when)}
        </DateText>
      )}
      <p className={questionClass(entry)}>
        <bdi lang={story.lang} dir={story.dir}>
          <UpcomingText item={entry} withStatus={false} />
        </bdi>
      </p>
      {caveat && <Caveat story={story} text={caveat} />}
      {notes.length > 0 && <Notes entry={entry} />}
      <p className="from" lang={messages.lang}>
        {withStory ? (
          <a
            className="link"
            href={links.article(source.slug, source === story ? entry.id : undefined)}
            lang={source.lang}
            dir={source.dir}
          >
            {source.headline}
          </a>
        ) : (
          upcomingMessages.kindNames[kind]
        )}
      </p>
      <WatchButton item={entry} />
    </li>
  );
}

/** "29 Nov", with the year when it is not the present one; "November 2026" or "2026" where no day is known. */
function settlementDate(date: string, today: string): string {
  const isDay = date.length === today.length;
  return isDay ? dayAndMonth(date, messages.lang, today, "short") : plainDate(date, messages.lang);
}

/** Lets a line break only before the time of a date, if it has one. */
function withTimeApart(date: string, { time }: When): string {
  return time ? date.replace(/ (?!\d+:\d)/gu, "\u{a0}") : date;
}

function Caveat({ story, text }: { story: UpcomingEntry["story"]; text: string }) {
  return (
    <p className="upcoming-caveat" lang={story.lang} dir={story.dir}>
      <TenseMark shape="stop" />
      <span className="visually-hidden" lang={messages.lang}>
        {upcomingMessages.holdsBack}
      </span>
      {text}
    </p>
  );
}

/** What has changed about the item. News of a watched item counts as seen when it has been in view. */
function Notes({ entry }: { entry: UpcomingEntry }) {
  const client = useQueryClient();
  const element = useRef<HTMLParagraphElement>(null);
  const former = entry.before?.text;
  useWhenRead(element, entry.isNews === true, () => void markSeen(client, keyOf(entry)));
  return (
    <p ref={element} className="change-notes" lang={messages.lang}>
      {entry.notes.map((note) => (
        <mark
          key={note}
          title={former && note === messages.changes.reworded ? upcomingMessages.itSaid(former) : undefined}
          suppressHydrationWarning
        >
          {note}
        </mark>
      ))}
    </p>
  );
}
