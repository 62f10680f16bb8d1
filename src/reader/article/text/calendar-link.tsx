import type { OutlookItem, StoryReference } from "../../../article/article.ts";
import { hasCalendarFile } from "../../../article/calendar-date.ts";
import { isPast } from "../../../article/outlook.ts";
import { plain } from "../../../article/text.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { useIsPassed } from "../date-passed.tsx";

type Props = {
  item: OutlookItem;
  story: StoryReference;
  /** The day on which the edition was built: an event that has passed is not offered. */
  today: string;
};

/** A link to the calendar file of an item. A real link: phones and computers offer to add the event. */
export function CalendarLink({ item, story, today }: Props) {
  const isPassed = useIsPassed(item);
  if (isPassed || !hasCalendarFile(item) || (item.when && isPast(item.when, today))) return null;
  return (
    <a
      className="link calendar-link"
      href={links.itemCalendar(story.slug, item.id)}
      aria-label={messages.addToCalendarNamed(plain(item.text))}
      lang={messages.lang}
    >
      {messages.addToCalendar}
    </a>
  );
}
