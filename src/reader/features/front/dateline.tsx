import type { Edition } from "../../../edition/edition.ts";
import { longDate } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { frontMessages } from "./messages.ts";
import "./dateline.css";

/** The date of the edition, the number of its stories and the minutes they take to read. */
export function Dateline({ edition }: { edition: Edition }) {
  return (
    <p className="dateline meta">
      <strong>
        <DateText date={edition.date}>{longDate(edition.date, edition.language)}</DateText>
      </strong>
      <bdi lang={messages.lang}>{frontMessages.size(1 + edition.front.cards.length, edition.minutes)}</bdi>
    </p>
  );
}
