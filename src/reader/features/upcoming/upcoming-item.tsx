import type { Edition, OutlookEntry } from "../../../edition/edition.ts";
import { questionClass, UpcomingMark, UpcomingText, upcomingId } from "../../article/upcoming-item.tsx";
import { languageOfDate, upcomingDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { upcomingMessages } from "./messages.ts";

type Props = {
  entry: OutlookEntry;
  edition: Edition;
  /** Whether the item names its story. Otherwise the story is named above a group of items. */
  withStory?: true;
};

/** An item of the upcoming page. The front page links to its id. */
export function UpcomingItem({ entry, edition, withStory }: Props) {
  const { story, when, kind, status } = entry;
  return (
    <li className="upcoming-item" id={upcomingId(entry.story.slug, entry.id)} tabIndex={-1}>
      <UpcomingMark item={entry} />
      {when && (
        <DateText className="when" date={when.date} lang={languageOfDate(when, story.lang)}>
          {upcomingDate(when, edition.language, edition.date, "short")}
        </DateText>
      )}
      <p className={questionClass(entry)}>
        <bdi lang={story.lang} dir={story.dir}>
          <UpcomingText item={entry} />
        </bdi>
      </p>
      <p className="from" lang={messages.lang}>
        {withStory ? (
          <a className="link" href={links.article(story.slug, entry.id)} lang={story.lang} dir={story.dir}>
            {story.headline}
          </a>
        ) : (
          status === "open" && upcomingMessages.kindNames[kind]
        )}
      </p>
    </li>
  );
}
