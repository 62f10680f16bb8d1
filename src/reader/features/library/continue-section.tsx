import { calendarDay } from "../../../edition/calendar-day.ts";
import { ChangedMark } from "../../article/changed-mark.tsx";
import { clockTime, relativeDay, subtractDays, today } from "../../lib/calendar-days.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { minutesLeft } from "../../lib/reading-progress.ts";
import { unfinishedPositions } from "../../store/reading-positions.ts";
import type { Position } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useIsChanged } from "./changed-stories.ts";
import { continueMessages } from "./messages.ts";
import { type Section, useLibraryFilter } from "./section.ts";
import "../../article/teaser-base.css";
import "./continue-section.css";

/** How many stories are shown while the library shows all sections. */
const maxShown = 3;

/** Stories that the reader has left unfinished, the most recent first. */
export const continueSection: Section = {
  show: "continue",
  name: continueMessages.continue,
  place: "head",
  useCount: () => unfinishedPositions(useRecords("positions")).length,
  View: ContinueView,
};

function ContinueView() {
  const positions = unfinishedPositions(useRecords("positions"));
  const isChanged = useIsChanged();
  const isChosen = useLibraryFilter().show === continueSection.show;
  if (positions.length === 0) return isChosen && <EmptyState {...continueMessages.nothing} level={2} />;
  return (
    <section className="continue-section" aria-labelledby="library_continue">
      <h2 id="library_continue">{continueMessages.title}</h2>
      <ul>
        {positions.slice(0, isChosen ? positions.length : maxShown).map((position) => (
          <UnfinishedStory key={position.slug} position={position} isChanged={isChanged(position.slug)} />
        ))}
      </ul>
    </section>
  );
}

type UnfinishedProps = { position: Position; isChanged: boolean };

function UnfinishedStory({ position: { card, share, at }, isChanged }: UnfinishedProps) {
  const left = continueMessages.minutesLeft(minutesLeft(card.minutes, share));
  return (
    <li className="teaser" dir={card.dir}>
      <h3 lang={card.lang}>
        <a href={links.article(card.slug)}>{card.headline}</a>
      </h3>
      <div className="progress-line" style={{ "--share": `${share * 100}%` } as object} />
      <p className="meta">
        <span className="visually-hidden">{messages.share(share)}, </span>
        <bdi>
          {left}, {whenText(at)}
        </bdi>{" "}
        {isChanged && <ChangedMark />}
      </p>
    </li>
  );
}

/** "today 09:40" or "yesterday 09:40"; an earlier day has no time. */
function whenText(at: string): string {
  const date = new Date(at);
  const day = calendarDay(date);
  const name = relativeDay(day, today());
  return day < subtractDays(today(), 1) ? name : `${name} ${clockTime(date)}`;
}
