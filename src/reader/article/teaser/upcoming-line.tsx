import type { Card } from "../../../edition/edition.ts";
import { plainDay } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { Day } from "../../ui/date.tsx";
import { Mark } from "../../ui/tense-mark.tsx";
import "./upcoming-line.css";

/** What comes next in a story, in one line below its teaser. */
export function UpcomingLine({ card, lang }: { card: Card; lang: string }) {
  if (!card.next) return null;
  return (
    <p className="upcoming-line">
      <Mark kind="ring" />
      <span lang={card.lang} dir={card.dir}>
        <span className="hidden" lang={messages.lang}>
          {messages.whatNext}
        </span>
        {card.next.text}
      </span>
      {card.next.date && (
        <span className="when">
          <bdi>
            <Day date={card.next.date}>{plainDay(card.next.date, lang)}</Day>
          </bdi>
        </span>
      )}
    </p>
  );
}
