import type { OutlookItem } from "../../../article/article.ts";
import { upcomingDate } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { DatePassed } from "../date-passed.tsx";
import { isDateLabel, UpcomingText } from "../upcoming-item.tsx";

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

/** The text of an item in its story, where its date may be passed. */
export function PanelText({ item }: { item: OutlookItem }) {
  return (
    <>
      <UpcomingText item={item} />
      {!isDateAbove(item) && <DatePassed item={item} />}
    </>
  );
}
