import type { OutlookItem, OutlookStatus, Settlement } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import { plainDate } from "../lib/dates.ts";
import { messages } from "../lib/messages.ts";
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
      {item.label && !isDateLabel(item) && `${item.label}: `}
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
