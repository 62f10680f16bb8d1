import type { Edition, OutlookEntry } from "../../../edition/edition.ts";
import { plainDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { upcomingMessages } from "./messages.ts";
import { UpcomingItem } from "./upcoming-item.tsx";

type Props = { entries: OutlookEntry[]; edition: Edition };

/** Items with a date in chronological order, overdue ones included. */
export function DatedItems({ entries, edition }: Props) {
  if (entries.length === 0) return null;
  return (
    <section className="upcoming-group">
      <h2 lang={messages.lang}>{upcomingMessages.withDate}</h2>
      <Items entries={entries} edition={edition} withStory />
    </section>
  );
}

/** Items without a date by story, the newest story first. */
export function UndatedItems({ entries, edition }: Props) {
  if (entries.length === 0) return null;
  const stories = new Set(entries.map(({ story }) => story.slug));
  return (
    <section className="upcoming-group">
      <h2 lang={messages.lang}>{messages.noDate}</h2>
      {[...stories].map((slug) => (
        <StoryItems
          key={slug}
          entries={entries.filter(({ story }) => story.slug === slug)}
          edition={edition}
        />
      ))}
    </section>
  );
}

function StoryItems({ entries, edition }: Props) {
  const [first] = entries;
  if (!first) return null;
  const { slug, headline, lang, dir, topics, published } = first.story;
  return (
    <div>
      <div className="upcoming-story">
        <TenseMark shape="square" />
        <h3 lang={lang}>
          <a href={links.article(slug)} dir={dir}>
            {headline}
          </a>
        </h3>
        <span className="meta">
          {topics[0] && `${topics[0]}, `}
          <DateText date={published}>{plainDate(published, edition.language)}</DateText>
        </span>
      </div>
      <Items entries={entries} edition={edition} />
    </div>
  );
}

function Items({ entries, edition, withStory }: Props & { withStory?: true }) {
  return (
    <ol>
      {entries.map((entry) => (
        <UpcomingItem
          key={entry.story.slug + entry.id}
          entry={entry}
          edition={edition}
          {...(withStory && { withStory })}
        />
      ))}
    </ol>
  );
}
