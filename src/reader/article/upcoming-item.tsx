import type { OutlookItem } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import { messages } from "../lib/messages.ts";
import { DateText } from "../ui/date-text.tsx";
import { TenseMark } from "../ui/tense-mark.tsx";
import { InlineText } from "./inline-text.tsx";
import "./upcoming-item.css";

/** Longer than a question usually is, an item is set smaller. */
const long = 100;

/** Open: a ring. Settled, one way or another: a disc. */
export function UpcomingMark({ item }: { item: OutlookItem }) {
  return <TenseMark shape={item.status === "open" ? "ring" : "disc"} />;
}

/** Whether the label of an item is its date. */
export function isDateLabel(item: OutlookItem): boolean {
  return item.when !== undefined && item.label === item.when.text;
}

/** The date of an item in the author's own words, where they stand before the text and not in it. */
export function UpcomingDate({ item }: { item: OutlookItem }) {
  if (!item.when || !item.label || !isDateLabel(item)) return null;
  return (
    <DateText className="when" date={item.when.date}>
      {item.label}
    </DateText>
  );
}

/** What may happen, or what has become of it: then the word for it stands first. */
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

/** The class of an item's text: questions are set as headlines, sentences a little smaller. */
export function questionClass(item: OutlookItem): string {
  return plain(item.text).length > long ? "question long" : "question";
}

/** The id of an item among those of other stories, on the upcoming page. */
export function upcomingId(slug: string, id: string): string {
  return `${slug}-${id}`;
}
