import { isCalendarDate } from "../../../../article/calendar-date.ts";
import type { CalendarItem } from "../../../../edition/calendar/event.ts";
import type { Watched } from "../../../store/records.ts";

/** The watched items that a calendar can hold, as they are now. */
export function watchedItems(watched: Watched[]): CalendarItem[] {
  return watched.flatMap(({ item, story, seen, now = seen, changedAt, watchedAt }) => {
    // The story no longer has it: a calendar that has the event removes it.
    const { label, text, when, status } = now ?? { ...seen, status: "overtaken" as const };
    if (!when || !isCalendarDate(when)) return [];
    return [
      {
        ...{ id: item, text, when, status, story, topics: [], changed: watchedAt },
        ...(label !== undefined && { label }),
        ...(changedAt && { moved: changedAt }),
      },
    ];
  });
}
