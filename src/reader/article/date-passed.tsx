import type { OutlookItem } from "../../article/article.ts";
import { isPast } from "../../article/outlook.ts";
import { today } from "../lib/calendar-days.ts";
import { useIsHydrated } from "../lib/is-hydrated.ts";
import { messages } from "../lib/messages.ts";
import "./date-passed.css";

type Dated = Pick<OutlookItem, "when" | "status">;

/** Whether the date of an open item has passed, by the reader's own calendar: the press does not know their day. */
export function useIsPassed({ when, status }: Dated): boolean {
  return useIsHydrated() && when !== undefined && status === "open" && isPast(when, today());
}

/** Says so. */
export function DatePassed({ item }: { item: Dated }) {
  if (!useIsPassed(item)) return null;
  return (
    <span className="date-passed" lang={messages.lang}>
      {" "}
      {messages.datePassed}
    </span>
  );
}
