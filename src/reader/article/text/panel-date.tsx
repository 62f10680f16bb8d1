import type { OutlookItem } from "../../../article/article.ts";
import { isPast } from "../../../article/outlook.ts";
import { today } from "../../lib/calendar-days.ts";
import { upcomingDate } from "../../lib/dates.ts";
import { useIsHydrated } from "../../lib/is-hydrated.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { isDateLabel, UpcomingText } from "../upcoming-item.tsx";
import "./panel-date.css";

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
