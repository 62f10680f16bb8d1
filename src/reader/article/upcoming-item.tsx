import type { OutlookItem } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
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

/** The date of an item in the author's words, if they are its label. A date inside the text is shown there instead. */
export function UpcomingDate({ item }: { item: OutlookItem }) {
  if (!item.when || !item.label || !isDateLabel(item)) return null;
  return (
    <DateText className="when" date={item.when.date}>
      {item.label}
    </DateText>
  );
}

/** The text of an item; a settled item starts with its status. */
export function UpcomingText({ item }: { item: OutlookItem }) {
  return (
    <>
      <span className="visually-hidden" lang={messages.lang}>
        {item.status === "open" ? messages.possible : messages.settled}
      </span>
      {item.status !== "open" && <b lang={messages.lang}>{messages.statuses[item.status]}: </b>}
      {item.status === "open" && item.label && !isDateLabel(item) && <>{item.label}: </>}
      <InlineText text={item.text} when={isDateLabel(item) ? undefined : item.when} />
    </>
  );
}

/** The CSS class for the text of an item, by its length. */
export function questionClass(item: OutlookItem): string {
  return plain(item.text).length > maxQuestionLength ? "question long" : "question";
}

/** The element id of an item on the upcoming page, where the item ids of several stories could collide. */
export function upcomingId(slug: string, id: string): string {
  return `${slug}-${id}`;
}
