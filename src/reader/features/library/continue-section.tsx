import { clockTime, dayBefore, dayOf, pastDay } from "../../lib/calendar-days.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { minutesLeft } from "../../lib/reading-progress.ts";
import { unfinished } from "../../store/continue.ts";
import type { Position } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useChoice } from "./filter.ts";
import { continueMessages } from "./messages.ts";
import type { Section } from "./section.ts";
import "../../article/teaser-base.css";

/** How many stories stand at the head of the library. */
const shown = 3;

/** Stories that were left in their middle. */
export const continueSection: Section = {
  show: "continue",
  name: messages.continue,
  place: "head",
  useCount: () => unfinished(useRecords("positions")).length,
  View: ContinueView,
};

function ContinueView() {
  const begun = unfinished(useRecords("positions"));
  const isChosen = useChoice().show === continueSection.show;
  if (begun.length === 0) return isChosen && <EmptyState {...continueMessages.nothing} level={2} />;
  return (
    <section className="begun" aria-labelledby="library_continue">
      <h2 id="library_continue">{continueMessages.title}</h2>
      <ul>
        {begun.slice(0, isChosen ? begun.length : shown).map((position) => (
          <Begun key={position.slug} position={position} />
        ))}
      </ul>
    </section>
  );
}

function Begun({ position: { card, share, at } }: { position: Position }) {
  const left = messages.minutesLeft(minutesLeft(card.minutes, share));
  return (
    <li className="teaser" dir={card.dir}>
      <h3 lang={card.lang}>
        <a href={links.article(card.slug)}>{card.headline}</a>
      </h3>
      <div className="read-line" style={{ "--share": `${share * 100}%` } as object} />
      <p className="meta">
        <span className="visually-hidden">{messages.share(share)}, </span>
        <bdi>
          {left}, {whenText(at)}
        </bdi>
      </p>
    </li>
  );
}

/** Today and yesterday with the time. */
function whenText(at: string): string {
  const [date, today] = [new Date(at), dayOf(new Date())];
  const day = dayOf(date);
  const name = pastDay(day, today);
  return day < dayBefore(today, 1) ? name : `${name} ${clockTime(date)}`;
}
