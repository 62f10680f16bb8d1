import type { ReactNode } from "react";
import { addDays } from "../../../edition/calendar-day.ts";
import type { Edition } from "../../../edition/edition.ts";
import { languageOfDate, plainDate, upcomingDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { TenseMark } from "../../ui/tense-mark.tsx";
import type { UpcomingEntry } from "./entries.ts";
import { type DateGroup, mondayOf, type StoryGroup } from "./group-entries.ts";
import { upcomingMessages } from "./messages.ts";
import { UpcomingItem } from "./upcoming-item.tsx";

/** The edition, and today as YYYY-MM-DD. */
type Context = { edition: Edition; today: string };
type EntriesProps = Context & { entries: UpcomingEntry[] };

/** Settled items, newest first, and a link to all of them. */
export function SettledItems({ title, more, ...rest }: EntriesProps & { title: string; more: number }) {
  if (rest.entries.length === 0) return null;
  return (
    <Group title={title} className="upcoming-group settled-group">
      <Items {...rest} withStory />
      {more > 0 && (
        <p className="upcoming-more needs-script" lang={messages.lang}>
          <a className="link" href={links.upcomingList({ show: "settled" })}>
            {upcomingMessages.allSettled(more)}
          </a>
        </p>
      )}
    </Group>
  );
}

/** Items with a date to come, in the order of their dates. */
export function DatedItems({ groups, ...context }: Context & { groups: DateGroup[] }) {
  if (groups.length === 0) return null;
  const withCaveat = firstOfStories(groups.flatMap(({ entries }) => entries));
  return (
    <Group title={upcomingMessages.withDate}>
      {groups.map((group) => (
        <div key={`${group.week} ${group.when?.date} ${group.when?.until}`}>
          <DateGroupHeading {...group} {...context} />
          <Items entries={group.entries} {...context} withStory withCaveat={withCaveat} />
        </div>
      ))}
    </Group>
  );
}

/** The first item of each story: the caveat of the story is said there, once. */
function firstOfStories(entries: UpcomingEntry[]): Set<UpcomingEntry> {
  return new Set(new Map(entries.toReversed().map((entry) => [entry.story.slug, entry])).values());
}

function DateGroupHeading({ week, when, entries, edition, today }: DateGroup & Context) {
  const monday = mondayOf(today);
  const named =
    week === monday ? upcomingMessages.thisWeek : week === addDays(monday, 7) && upcomingMessages.nextWeek;
  const date = week ? { date: week, until: addDays(week, 6), text: "" } : when;
  if (!date) return null;
  return (
    <h3
      className="upcoming-stretch"
      lang={named ? messages.lang : languageOfDate(date, entries[0]?.story.lang ?? "")}
      suppressHydrationWarning
    >
      {named || upcomingDate(date, edition.language, today, "long")}
    </h3>
  );
}

/** Items without a date by story, the newest story first. */
export function UndatedItems({ groups, ...context }: Context & { groups: StoryGroup[] }) {
  if (groups.length === 0) return null;
  return (
    <Group title={messages.noDate}>
      {groups.map((group) => (
        <StoryItems key={group.story.slug} {...group} {...context} />
      ))}
    </Group>
  );
}

/** Items whose date has passed, the latest first. Whether they happened is not known. */
export function PastItems(props: EntriesProps) {
  if (props.entries.length === 0) return null;
  return (
    <Group title={messages.datePassed}>
      <Items {...props} withStory />
    </Group>
  );
}

function Group(props: { title: string; className?: string; children: ReactNode }) {
  const { title, className = "upcoming-group", children } = props;
  return (
    <section className={className}>
      <h2 lang={messages.lang}>{title}</h2>
      {children}
    </section>
  );
}

function StoryItems({ story, entries, ...context }: StoryGroup & Context) {
  const { slug, headline, lang, dir, topics = [], published, caveat } = story;
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
          {topics[0] && published && `${topics[0]}, `}
          {published && (
            <DateText date={published}>{plainDate(published, context.edition.language)}</DateText>
          )}
        </span>
      </div>
      <Items entries={entries} {...context} />
      {caveat && (
        <p className="upcoming-bar" lang={lang} dir={dir}>
          <span className="visually-hidden" lang={messages.lang}>
            {upcomingMessages.holdsBack}
          </span>
          {caveat}
        </p>
      )}
    </div>
  );
}

type ItemsProps = EntriesProps & { withStory?: true; withCaveat?: Set<UpcomingEntry> };

function Items({ entries, withCaveat, ...rest }: ItemsProps) {
  return (
    <ol>
      {entries.map((entry) => (
        <UpcomingItem
          key={entry.story.slug + entry.id}
          entry={entry}
          {...rest}
          {...(withCaveat?.has(entry) && { caveat: entry.story.caveat })}
        />
      ))}
    </ol>
  );
}
