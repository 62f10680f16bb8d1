import type { Edition } from "../../../edition/edition.ts";
import { longDate } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { Day } from "../../ui/date.tsx";

/** The date of the edition, and how much there is to read. */
export function Dateline({ edition }: { edition: Edition }) {
  return (
    <p className="dateline meta">
      <strong>
        <Day date={edition.date}>{longDate(edition.date, edition.language)}</Day>
      </strong>
      <bdi lang={messages.lang}>{messages.size(1 + edition.front.cards.length, edition.minutes)}</bdi>
    </p>
  );
}
