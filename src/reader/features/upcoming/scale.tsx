import type { Edition, OutlookSummary } from "../../../edition/edition.ts";
import { dayAndMonth } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { upcomingMessages } from "./messages.ts";
import { type ScaleMark, scaleMarks } from "./scale-marks.ts";
import "./scale.css";

/** In per cent of the width: where today is, and the length of a day. */
const todayAt = 12;
const dayLength = 0.85;
/** In pixels: a day in the narrowest window that shows the line. It is longer in wider ones. */
const dayWidth = 8;

type Props = { summary: OutlookSummary; edition: Edition; today: string };

/**
 * The coming 90 days as a line, to scale, with the days that have items. Decorative: the list says the same. An SVG has
 * positions as attributes; those of a style sheet would be inline styles, which the policy of the site refuses.
 */
export function Scale({ summary, edition, today }: Props) {
  const marks = scaleMarks(summary.days, today, dayWidth);
  if (marks.length === 0) return null;
  const isRtl = edition.dir === "rtl";
  const place = (percent: number) => `${(isRtl ? 100 - percent : percent).toFixed(1)}%`;
  const dateOf = (day: string) => dayAndMonth(day, edition.language, today);
  return (
    <div className="scale">
      <svg aria-hidden="true">
        <text className="scale-today" x={place(todayAt)} y="3.1rem" suppressHydrationWarning>
          <tspan lang={messages.lang}>{upcomingMessages.today}</tspan>, {dateOf(today)}
        </text>
        {marks.map((mark) => (
          <Mark
            key={mark.date}
            mark={mark}
            x={place(todayAt + mark.offset * dayLength)}
            date={dateOf(mark.date)}
          />
        ))}
        <line x1={place(todayAt)} x2={place(todayAt)} y1="0.4rem" y2="1.8rem" />
      </svg>
    </div>
  );
}

function Mark({ mark: { count, isLabelled }, x, date }: { mark: ScaleMark; x: string; date: string }) {
  return (
    <>
      <circle className="scale-gap" cx={x} cy="1.1rem" r="0.7rem" />
      <circle cx={x} cy="1.1rem" r="0.28rem" />
      {count > 1 && (
        <text className="scale-count" x={x} y="0.1rem">
          {count}
        </text>
      )}
      {isLabelled && (
        <text x={x} y="3.1rem" suppressHydrationWarning>
          {date}
        </text>
      )}
    </>
  );
}
