import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { use, useState, useSyncExternalStore } from "react";
import { LibraryContext } from "../../article/library-context.ts";
import { clockTime, relativeDay, today } from "../../lib/calendar-days.ts";
import { upcomingDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { historySwitch, setHistory } from "../../store/history.ts";
import { failure, mutate } from "../../store/mutate.ts";
import type { Change, Visit } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { showOutcome } from "../../ui/toast.tsx";
import { historyMessages } from "./messages.ts";
import { type Section, useLibraryFilter } from "./section.ts";
import "./history-section.css";

/** How many visits are shown while the library shows all sections. */
const maxShown = 10;

const headingId = "library_history";

/** The stories that the reader has opened, by day. */
export const historySection: Section = {
  show: "history",
  name: historyMessages.title,
  place: "margin",
  useCount: () => useRecords("visits").length,
  View: HistoryView,
};

function HistoryView() {
  const visits = useRecords("visits").toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const isChosen = useLibraryFilter().show === historySection.show;
  return (
    <section className="history" aria-labelledby={headingId}>
      <header>
        <h2 id={headingId} tabIndex={-1}>
          {historyMessages.title}
        </h2>
        {visits.length > 0 && <ClearButton visits={visits} />}
      </header>
      {visits.length === 0 && <EmptyState {...historyMessages.nothing} level={3} />}
      {visitsByDay(isChosen ? visits : visits.slice(0, maxShown)).map(([day, visits]) => (
        <Day key={day} day={day} visits={visits} />
      ))}
      {!isChosen && visits.length > maxShown && (
        <a className="link all" href={links.library({ show: historySection.show })}>
          {messages.all(visits.length)}
        </a>
      )}
      <HistorySwitch />
    </section>
  );
}

/** Groups visits, the latest day first. The visits of a day keep their order. */
function visitsByDay(visits: Visit[]): [day: string, visits: Visit[]][] {
  const days = [...new Set(visits.map(({ day }) => day))].sort().reverse();
  return days.map((day) => [day, visits.filter((visit) => visit.day === day)]);
}

function Day({ day, visits }: { day: string; visits: Visit[] }) {
  const now = today();
  const inFull = () => upcomingDate({ date: day, text: day }, messages.lang, now, "long");
  return (
    <>
      <h3>{historyMessages.day(relativeDay(day, now, inFull))}</h3>
      <ul>
        {visits.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </ul>
    </>
  );
}

function VisitRow({ visit: { card, at } }: { visit: Visit }) {
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

/** Asks for confirmation, since the undo button of the toast is gone once the page is left. */
function ClearButton({ visits }: { visits: Visit[] }) {
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const clear = async () => {
    setAsking(false);
    await clearHistory(client, visits);
    document.getElementById(headingId)?.focus();
  };
  return (
    <>
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {historyMessages.clear} <span className="visually-hidden">{historyMessages.title}</span>
      </button>
      {isAsking && (
        <Dialog
          title={historyMessages.ask.title}
          text={historyMessages.ask.text(visits.length)}
          confirm={historyMessages.clear}
          cancel={historyMessages.ask.cancel}
          onConfirm={() => void clear()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}

/**
 * Clears the history and the versions of stories that were read, after a snapshot of the whole library; without the
 * snapshot nothing is cleared.
 */
async function clearHistory(client: QueryClient, visits: Visit[]): Promise<void> {
  try {
    const { takeSnapshot } = await import("../../store/snapshots/snapshots.ts");
    await takeSnapshot("history");
  } catch (error) {
    return showOutcome(failure(error));
  }
  const { allVersionRemovals, mirrorWordings } = await import("../../store/versions/read-versions.ts");
  const changes = visits.map(({ id }): Change => ({ kind: "visits", remove: id }));
  const forget = await allVersionRemovals(client).catch(() => []);
  await showOutcome(mutate(client, [...changes, ...forget]), historyMessages.cleared);
  mirrorWordings(client);
}

function HistorySwitch() {
  const isOn = useSyncExternalStore(historySwitch.subscribe, historySwitch.get, () => true);
  return (
    <label className="history-switch">
      <input type="checkbox" checked={isOn} onChange={({ target }) => setHistory(target.checked)} />
      {historyMessages.keep}
    </label>
  );
}
