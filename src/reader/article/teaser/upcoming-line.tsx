import type { Card } from "../../../edition/edition.ts";
import { shortDate } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { DateText } from "../../ui/date-text.tsx";
import { TenseMark } from "../../ui/tense-mark.tsx";
import "./upcoming-line.css";

/** What comes next in a story, in one line below its teaser. */
export function UpcomingLine({ card, lang }: { card: Card; lang: string }) {
  if (!card.next) return null;
  return (
    <p className="upcoming-line">
      <TenseMark shape="ring" />
      <span lang={card.lang} dir={card.dir}>
        <span className="visually-hidden" lang={messages.lang}>
          {messages.whatNext}
        </span>
        {card.next.text}
      </span>
      {card.next.date && (
        <span className="when">
          <bdi>
            <DateText date={card.next.date}>{shortDate(card.next.date, lang)}</DateText>
          </bdi>
        </span>
      )}
    </p>
  );
}
