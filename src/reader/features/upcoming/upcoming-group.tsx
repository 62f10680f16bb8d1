import type { Edition, Prospect } from "../../../edition/edition.ts";
import { plainDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { words } from "../../lib/messages.ts";
import { Day } from "../../ui/date.tsx";
import { Mark } from "../../ui/tense-mark.tsx";
import { Entry } from "./upcoming-entry.tsx";

type Props = { prospects: Prospect[]; edition: Edition };

/** In the order of time, what is overdue among them. */
export function Dated({ prospects, edition }: Props) {
  return <Group title={words.withDate} prospects={prospects} edition={edition} />;
}

function Group({ title, prospects, edition }: Props & { title: string }) {
  if (prospects.length === 0) return null;
  return (
    <section className="group">
      <h2 lang={words.lang}>{title}</h2>
      <Entries prospects={prospects} edition={edition} withStory />
    </section>
  );
}

/** By story, the newest first. */
export function Undated({ prospects, edition }: Props) {
  if (prospects.length === 0) return null;
  const stories = new Set(prospects.map(({ story }) => story.slug));
  return (
    <section className="group">
      <h2 lang={words.lang}>{words.noDate}</h2>
      {[...stories].map((slug) => (
        <OfStory
          key={slug}
          prospects={prospects.filter(({ story }) => story.slug === slug)}
          edition={edition}
        />
      ))}
    </section>
  );
}

function OfStory({ prospects, edition }: Props) {
  const [first] = prospects;
  if (!first) return null;
  const { slug, headline, lang, dir, topics, published } = first.story;
  return (
    <div>
      <div className="source">
        <Mark kind="square" />
        <h3 lang={lang}>
          <a href={links.article(slug)} dir={dir}>
            {headline}
          </a>
        </h3>
        <span className="meta">
          {topics[0] && `${topics[0]}, `}
          <Day date={published}>{plainDate(published, edition.language)}</Day>
        </span>
      </div>
      <Entries prospects={prospects} edition={edition} />
    </div>
  );
}

function Entries({ prospects, edition, withStory }: Props & { withStory?: true }) {
  return (
    <ol>
      {prospects.map((prospect) => (
        <Entry
          key={prospect.story.slug + prospect.id}
          prospect={prospect}
          edition={edition}
          {...(withStory && { withStory })}
        />
      ))}
    </ol>
  );
}
