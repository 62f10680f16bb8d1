import type { Edition } from "../../../edition/edition.ts";
import { longDate } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";

/** The date of the edition, and how much there is to read. */
export function Dateline({ edition }: { edition: Edition }) {
  return (
    <p className="dateline meta">
      <strong>
        <DateText date={edition.date}>{longDate(edition.date, edition.language)}</DateText>
      </strong>
      <bdi lang={messages.lang}>{messages.size(1 + edition.front.cards.length, edition.minutes)}</bdi>
    </p>
  );
}
