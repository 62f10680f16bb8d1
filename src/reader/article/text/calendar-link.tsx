import type { OutlookItem, StoryReference } from "../../../article/article.ts";
import { hasCalendarFile } from "../../../article/calendar-date.ts";
import { plain } from "../../../article/text.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { useIsPassed } from "../date-passed.tsx";

type Props = {
  item: OutlookItem;
  story: StoryReference;
  /** The date of the edition: the press decides by it, too, which items have a file. */
  today: string;
};

/** A link to the calendar file of an item. A real link: phones and computers offer to add the event. */
export function CalendarLink({ item, story, today }: Props) {
  const isPassed = useIsPassed(item);
  if (isPassed || !hasCalendarFile(item, today)) return null;
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
