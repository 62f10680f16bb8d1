import type { Edition, OutlookEntry } from "../../../edition/edition.ts";
import { plainDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { UpcomingItem } from "./upcoming-item.tsx";

type Props = { entries: OutlookEntry[]; edition: Edition };

/** In the order of time, what is overdue among them. */
export function Dated({ entries, edition }: Props) {
  return <Group title={messages.withDate} entries={entries} edition={edition} />;
}

function Group({ title, entries, edition }: Props & { title: string }) {
  if (entries.length === 0) return null;
  return (
    <section className="upcoming-group">
      <h2 lang={messages.lang}>{title}</h2>
      <Entries entries={entries} edition={edition} withStory />
    </section>
  );
}

/** By story, the newest first. */
export function Undated({ entries, edition }: Props) {
  if (entries.length === 0) return null;
  const stories = new Set(entries.map(({ story }) => story.slug));
  return (
    <section className="upcoming-group">
      <h2 lang={messages.lang}>{messages.noDate}</h2>
      {[...stories].map((slug) => (
        <OfStory key={slug} entries={entries.filter(({ story }) => story.slug === slug)} edition={edition} />
      ))}
    </section>
  );
}

function OfStory({ entries, edition }: Props) {
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
      <Entries entries={entries} edition={edition} />
    </div>
  );
}

function Entries({ entries, edition, withStory }: Props & { withStory?: true }) {
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
