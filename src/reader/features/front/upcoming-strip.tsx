import type { OutlookItem } from "../../../article/article.ts";
import type { Edition, StripEntry } from "../../../edition/edition.ts";
import { DatePassed, useIsPassed } from "../../article/date-passed.tsx";
import { questionClass, UpcomingText, upcomingId } from "../../article/upcoming-item.tsx";
import { today } from "../../lib/calendar-days.ts";
import { languageOfDate, upcomingDate } from "../../lib/dates.ts";
import { useIsHydrated } from "../../lib/is-hydrated.ts";
import { upcomingStripClass } from "../../lib/landmarks.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { frontMessages } from "./messages.ts";
import "./upcoming-strip.css";

/** Up to four upcoming items of all stories, the nearest dates first. Each links to its place on the upcoming page. */
export function UpcomingStrip({ edition }: { edition: Edition }) {
  const { strip, open } = edition.outlook;
  if (strip.length === 0) return null;
  return (
    <section className={upcomingStripClass} aria-labelledby="upcoming_strip">
      <div className="upcoming-strip-head">
        <h2 id="upcoming_strip" lang={messages.lang}>
          {messages.outlook}
        </h2>
        <a className="meta link" href={links.upcoming()} lang={messages.lang}>
          {messages.all(open)} <span className="visually-hidden">{frontMessages.openQuestions}</span>
        </a>
      </div>
      <ol>
        {strip.map((entry) => (
          <UpcomingStripItem key={upcomingId(entry.story.slug, entry.id)} entry={entry} edition={edition} />
        ))}
      </ol>
    </section>
  );
}

type UpcomingStripItemProps = { entry: StripEntry; edition: Edition };

function UpcomingStripItem({ entry, edition }: UpcomingStripItemProps) {
  const { story, when } = entry;
  const item: OutlookItem = { ...entry, status: "open" };
  const day = useIsHydrated() ? today() : edition.date;
  // Short, so that no line is added.
  const isPassed = useIsPassed(item);
  return (
    <li>
      <TenseMark shape="ring" />
      {when ? (
        <span className="when">
          <DateText date={when.date} lang={languageOfDate(when, story.lang)}>
            {upcomingDate(when, edition.language, day, isPassed ? "short" : "long")}
          </DateText>
          <DatePassed item={item} />
        </span>
      ) : (
        <span className="when" lang={messages.lang}>
          {messages.noDate}
        </span>
      )}
      <p className={questionClass(item)}>
        <a
          href={links.upcoming(entry.page, upcomingId(story.slug, entry.id))}
          lang={story.lang}
          dir={story.dir}
        >
          <UpcomingText item={item} />
        </a>
      </p>
      <span className="meta">
        <bdi lang={story.lang} dir={story.dir}>
          {story.headline}
        </bdi>
      </span>
    </li>
  );
}
