import { useQueryClient } from "@tanstack/react-query";
import { use, useState, useSyncExternalStore } from "react";
import { LibraryContext } from "../../article/library-context.ts";
import { clockTime, dayOf, pastDay } from "../../lib/calendar-days.ts";
import { comingDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { historySwitch, setHistory } from "../../store/history.ts";
import type { Visit } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { clearHistory } from "./clear-history.ts";
import { useChoice } from "./filter.ts";
import { historyMessages } from "./messages.ts";
import type { Section } from "./section.ts";

/** How many stories stand in the margin of the library. */
const shown = 10;

const titleId = "library_history";

/** What was read, day by day. */
export const historySection: Section = {
  show: "history",
  name: historyMessages.title,
  place: "margin",
  useCount: () => useRecords("visits").length,
  View: HistoryView,
};

function HistoryView() {
  const visits = useRecords("visits").toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const isChosen = useChoice().show === historySection.show;
  return (
    <section className="history" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId} tabIndex={-1}>
          {historyMessages.title}
        </h2>
        {visits.length > 0 && <Clear visits={visits} />}
      </header>
      {visits.length === 0 && <EmptyState {...historyMessages.nothing} level={3} />}
      {daysOf(isChosen ? visits : visits.slice(0, shown)).map(([day, read]) => (
        <Day key={day} day={day} visits={read} />
      ))}
      {!isChosen && visits.length > shown && (
        <a className="link all" href={links.library({ show: historySection.show })}>
          {messages.all(visits.length)}
        </a>
      )}
      <Switch />
    </section>
  );
}

/** Sorted visits by day, the latest first. */
function daysOf(visits: Visit[]): [day: string, visits: Visit[]][] {
  const days = [...new Set(visits.map(({ day }) => day))].sort().reverse();
  return days.map((day) => [day, visits.filter((visit) => visit.day === day)]);
}

function Day({ day, visits }: { day: string; visits: Visit[] }) {
  const today = dayOf(new Date());
  const inFull = () => comingDate(day, messages.lang, today, "long");
  return (
    <>
      <h3>{historyMessages.day(pastDay(day, today, inFull))}</h3>
      <ul>
        {visits.map((visit) => (
          <Row key={visit.id} visit={visit} />
        ))}
      </ul>
    </>
  );
}

function Row({ visit: { card, at } }: { visit: Visit }) {
  const share = use(LibraryContext).shareRead(card.slug) ?? 0;
  return (
    <li>
      <time dateTime={at}>{clockTime(new Date(at))}</time>
      <a href={links.article(card.slug)} lang={card.lang} dir={card.dir}>
        {card.headline}
      </a>
      <span>
        {share < 1 ? `${Math.floor(share * 100)}%` : messages.share(1)}
        {share < 1 && <span className="visually-hidden"> {historyMessages.read}</span>}
      </span>
    </li>
  );
}

/** Asks once: this cannot be undone from the toast alone when the page is left. */
function Clear({ visits }: { visits: Visit[] }) {
  const client = useQueryClient();
  const [asks, setAsks] = useState(false);
  const clear = async () => {
    setAsks(false);
    await clearHistory(client, visits);
    document.getElementById(titleId)?.focus();
  };
  return (
    <>
      <button type="button" className="link" onClick={() => setAsks(true)}>
        {historyMessages.clear} <span className="visually-hidden">{historyMessages.title}</span>
      </button>
      {asks && (
        <Dialog
          title={historyMessages.ask.title}
          text={historyMessages.ask.text(visits.length)}
          yes={historyMessages.clear}
          no={historyMessages.ask.no}
          onYes={() => void clear()}
          onNo={() => setAsks(false)}
        />
      )}
    </>
  );
}

function Switch() {
  const isOn = useSyncExternalStore(historySwitch.subscribe, historySwitch.get, () => true);
  return (
    <label className="history-switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => setHistory(target.checked)} />
      {historyMessages.keep}
    </label>
  );
}
