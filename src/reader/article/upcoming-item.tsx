import type { OutlookItem, OutlookStatus, Settlement } from "../../article/article.ts";
import { isPast } from "../../article/outlook.ts";
import { plain } from "../../article/text.ts";
import { today } from "../lib/calendar-days.ts";
import { plainDate, upcomingDate } from "../lib/dates.ts";
import { useIsHydrated } from "../lib/is-hydrated.ts";
import { messages } from "../lib/messages.ts";
import { DateText } from "../ui/date-text.tsx";
import { TenseMark } from "../ui/tense-mark.tsx";
import { InlineText } from "./inline-text.tsx";
import "./upcoming-item.css";

/** In characters. Longer items are set smaller. */
const maxQuestionLength = 100;

/** A ring for an open item, a disc for a settled one. */
export function UpcomingMark({ item }: { item: OutlookItem }) {
  return <TenseMark shape={item.status === "open" ? "ring" : "disc"} />;
}

/** Whether the label of an item is its date. */
export function isDateLabel(item: OutlookItem): boolean {
  return item.when !== undefined && item.label === item.when.text;
}

/**
 * The date above the text of an item: the author's words if they are its label, and what they mean if only the day of
 * the story tells it. Another date inside the text is shown there.
 */
export function UpcomingDate({ item }: { item: OutlookItem }) {
  const { when, label } = item;
  if (!when || !isDateAbove(item)) return null;
  const isLabel = isDateLabel(item);
  return (
    <span className="when">
      {isLabel && label && <DateText date={when.date}>{label}</DateText>}
      {when.relative && (
        <span lang={messages.lang}>
          {isLabel && " ("}
          <DateText date={when.date}>{upcomingDate(when, messages.lang, "", "long")}</DateText>
          {isLabel && ")"}
        </span>
      )}
      <DatePassed item={item} />
    </span>
  );
}

function isDateAbove(item: OutlookItem): boolean {
  return isDateLabel(item) || item.when?.relative === true;
}

/** Says that the date of an open item has passed, by the reader's own calendar: the press does not know their day. */
function DatePassed({ item: { when, status } }: { item: OutlookItem }) {
  if (!useIsHydrated() || !when || status !== "open" || !isPast(when, today())) return null;
  return (
    <span className="date-passed" lang={messages.lang}>
      {" "}
      {messages.datePassed}
    </span>
  );
}

/** The text of an item in its story, where its date may be passed. */
export function PanelText({ item }: { item: OutlookItem }) {
  return (
    <>
      <UpcomingText item={item} />
      {!isDateAbove(item) && <DatePassed item={item} />}
    </>
  );
}

/** The text of an item; a settled item starts with its status, unless that stands beside it. */
export function UpcomingText({ item, withStatus = true }: { item: OutlookItem; withStatus?: boolean }) {
  return (
    <>
      <span className="visually-hidden" lang={messages.lang}>
        {item.status === "open" ? messages.possible : messages.settled}
      </span>
      {withStatus && item.status !== "open" && (
        <StatusText status={item.status} settlement={item.settlement} />
      )}
      {item.label && !isDateLabel(item) && <>{item.label}: </>}
      <InlineText text={item.text} when={isDateLabel(item) ? undefined : item.when} />
    </>
  );
}

type Settled = { status: Exclude<OutlookStatus, "open">; settlement: Settlement | undefined };

/** The status in the words of the author, or else in ours, with the date. */
function StatusText({ status, settlement: { words, date } = {} }: Settled) {
  if (words === undefined)
    return (
      <b lang={messages.lang} suppressHydrationWarning>
        {`${statusAt(messages.statuses[status], date)}: `}
      </b>
    );
  return (
    <b>
      <InlineText text={words} />
      {": "}
    </b>
  );
}

/** "Happened on 1 March 2025", "Happened in March 2025", or the status alone. */
function statusAt(status: string, date: string | undefined): string {
  if (!date) return status;
  return messages.settledAt(status, plainDate(date, messages.lang), date.length > "2025-03".length);
}

/** The CSS class for the text of an item, by its length. */
export function questionClass(item: OutlookItem): string {
  return plain(item.text).length > maxQuestionLength ? "question long" : "question";
}

/** The element id of an item on the upcoming page, where the item ids of several stories could collide. */
export function upcomingId(slug: string, id: string): string {
  return `${slug}-${id}`;
}
