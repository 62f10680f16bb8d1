import type { Edition } from "../../../edition/edition.ts";
import { messages } from "../../lib/messages.ts";
import { failure } from "../../store/mutate.ts";
import { useRecords } from "../../store/records-query.ts";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import { upcomingMessages } from "./messages.ts";

/** A button that downloads the watched items as a calendar file. Absent while nothing with a date is watched. */
export function WatchedCalendar({ edition }: { edition: Edition }) {
  const watched = useRecords("watched");
  if (!watched.some(({ seen, now = seen }) => now?.when)) return null;
  const take = async () => {
    try {
      const { takeWatched } = await import("./calendar-file/take-watched.ts");
      showToast(takeWatched(watched, edition));
    } catch (error) {
      await showOutcome(failure(error));
    }
  };
  return (
    <p className="watched-calendar" lang={messages.lang}>
      <button type="button" className="button" onClick={() => void take()}>
        {upcomingMessages.takeCalendar}
      </button>
    </p>
  );
}
