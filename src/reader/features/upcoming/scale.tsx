import type { Edition, OutlookSummary } from "../../../edition/edition.ts";
import { dayAndMonth } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { upcomingMessages } from "./messages.ts";
import { scaleMarks } from "./scale-marks.ts";
import "./scale.css";

/** In pixels: a day in the narrowest window that shows the line, as in scale.css. It is longer in wider ones. */
const dayWidth = 8.5;

type Props = { summary: OutlookSummary; edition: Edition; today: string };

/** The coming 90 days as a line, to scale, with the days that have items. Decorative: the list says the same. */
export function Scale({ summary, edition, today }: Props) {
  const marks = scaleMarks(summary.days, today, dayWidth);
  if (marks.length === 0) return null;
  return (
    <ol className="scale" aria-hidden="true">
      <li className="scale-today">
        <span lang={messages.lang}>{upcomingMessages.today}</span>,{" "}
        {dayAndMonth(today, edition.language, today)}
      </li>
      {marks.map(({ offset, date, count, isLabelled }) => (
        <li key={date} style={{ "--day": offset } as React.CSSProperties}>
          <TenseMark shape="ring" />
          {count > 1 && <b>{count}</b>}
          {isLabelled && <span suppressHydrationWarning>{dayAndMonth(date, edition.language, today)}</span>}
        </li>
      ))}
    </ol>
  );
}
