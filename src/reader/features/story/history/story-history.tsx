import type { Article, Correction, Revision, SentenceChange } from "../../../../article/article.ts";
import { InlineText } from "../../../article/inline-text.tsx";
import { dayAndMonth } from "../../../lib/dates.ts";
import { correctionsId } from "../../../lib/landmarks.ts";
import { messages } from "../../../lib/messages.ts";
import { DateText } from "../../../ui/date-text.tsx";
import { historyMessages } from "./messages.ts";
import "./story-history.css";

export type StoryHistoryProps = {
  article: Article;
  /** The language of dates. */
  lang: string;
  /** The date of the edition: dates of the same year are written without the year. */
  today: string;
};
type ListProps<Entry> = Omit<StoryHistoryProps, "article"> & { entries: Entry[] };

/** What was corrected in a story, and what its newer versions changed. */
export function StoryHistory({ article: { corrections = [], revisions = [] }, ...rest }: StoryHistoryProps) {
  return (
    <>
      {corrections.length > 0 && <Corrections entries={corrections} {...rest} />}
      {revisions.length > 0 && <Revisions entries={revisions} {...rest} />}
    </>
  );
}

function Corrections({ entries, lang, today }: ListProps<Correction>) {
  return (
    <section className="sources" aria-labelledby={correctionsId}>
      <h2 id={correctionsId} lang={messages.lang}>
        {historyMessages.corrections}
      </h2>
      <ul>
        {entries.map(({ date, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes its order, perhaps with equal entries
          <li key={index}>
            <b lang={messages.lang}>
              {historyMessages.correctedOn}{" "}
              <DateText date={date} lang={lang} dir="auto">
                {dayAndMonth(date.slice(0, 10), lang, today)}
              </DateText>
              :
            </b>{" "}
            <InlineText text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Revisions({ entries, lang, today }: ListProps<Revision>) {
  return (
    <section className="sources story-history" aria-labelledby="story_history">
      <h2 id="story_history" lang={messages.lang}>
        {historyMessages.history}
      </h2>
      {entries.map(({ at, changes, more }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes its order, perhaps with equal entries
        <details key={index}>
          <summary>
            <DateText date={at} lang={lang} dir="auto">
              {dayAndMonth(at.slice(0, 10), lang, today) + timeAmong(entries, at)}
            </DateText>
          </summary>
          <ul>
            {changes.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes its order, perhaps with equal entries
              <li key={index}>
                <Change change={change} />
              </li>
            ))}
            {more && <li lang={messages.lang}>{historyMessages.more(more)}</li>}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** The time of a revision where several were on its day and it is known: ", 14:05". */
function timeAmong(revisions: Revision[], at: string): string {
  const [day = at, time] = at.split("T");
  const isAlone = revisions.filter((revision) => revision.at.startsWith(day)).length === 1;
  return isAlone || !time ? "" : `, ${time.slice(0, 5)}`;
}

function Change({ change }: { change: SentenceChange }) {
  switch (change.kind) {
    case "new":
      return <Sentence label={historyMessages.isNew} added={change.text} />;
    case "removed":
      return <Sentence label={historyMessages.removed} removed={change.before} />;
    case "altered":
      return (
        <>
          <Sentence label={historyMessages.was} removed={change.before} />
          <Sentence label={historyMessages.now} added={change.text} />
        </>
      );
    default:
      return change satisfies never;
  }
}

type SentenceProps = { label: string; added?: string; removed?: string };

function Sentence({ label, added, removed }: SentenceProps) {
  return (
    <p>
      <b lang={messages.lang}>{label}:</b> {removed === undefined ? <ins>{added}</ins> : <del>{removed}</del>}
    </p>
  );
}
