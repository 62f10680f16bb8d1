import { use } from "react";
import type { Card } from "../../../edition/edition.ts";
import { languageOfDate, plainDate, upcomingDate, updateTime } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { isBegun } from "../../lib/reading-progress.ts";
import { DateText } from "../../ui/date-text.tsx";
import { Photo } from "../../ui/photo.tsx";
import { TenseMark } from "../../ui/tense-mark.tsx";
import { ChangedMark, SinceRead } from "../changed-mark.tsx";
import { DatePassed } from "../date-passed.tsx";
import { LibraryContext } from "../library-context.ts";
import { SaveStoryButton } from "../save-story-button.tsx";
import "../teaser-base.css";
import "./teaser.css";

type Props = {
  card: Card;
  /** The language of dates. */
  lang: string;
  /** Shows the date: for lists that include older stories. */
  dated?: boolean;
  /** Shows the picture. */
  pictured?: boolean;
};

/** A story in a list. The link of its headline covers the whole teaser. */
export function Teaser({ card, lang, dated = false, pictured = false }: Props) {
  const { shareRead, isChanged, isUnavailable } = use(LibraryContext);
  const isRead = shareRead(card.slug) === 1 && !isChanged(card);
  const isPale = isRead || isUnavailable(card.slug);
  return (
    <article className={`teaser${isPale ? " seen" : ""}`} dir={card.dir}>
      <Kicker card={card} />
      <div className={`teaser-body${pictured ? " pictured" : ""}`} lang={card.lang} dir={card.dir}>
        <h2>
          <a href={links.article(card.slug)}>{card.headline}</a>
        </h2>
        {hasOwnSummary(card) && <p className="summary">{card.summary}</p>}
        {pictured && card.image && <Photo {...card.image} sizes="9rem" />}
      </div>
      <UpcomingLine card={card} lang={lang} />
      <TeaserRow card={card} lang={lang} dated={dated} />
    </article>
  );
}

/** Whether the summary differs from the headline, which may have been inferred from it. */
function hasOwnSummary({ headline, summary }: Card): boolean {
  return summary !== undefined && summary.replace(/[.。।]$/u, "") !== headline;
}

/** The first topic and the kicker of a story. */
export function Kicker({ card }: { card: Card }) {
  const [topic] = card.topics;
  if (!topic && !card.kicker) return null;
  return (
    <p className="kicker">
      {topic} {card.kicker && <span>{card.kicker}</span>}
    </p>
  );
}

/** What comes next in a story, in one line below its teaser. */
function UpcomingLine({ card, lang }: { card: Card; lang: string }) {
  if (!card.next) return null;
  const { when } = card.next;
  return (
    <p className="upcoming-line">
      <TenseMark shape="ring" />
      <span lang={card.lang} dir={card.dir}>
        <span className="visually-hidden" lang={messages.lang}>
          {messages.whatNext}
        </span>
        {card.next.text}
      </span>
      {when && (
        <span className="when">
          <bdi>
            <DateText date={when.date} lang={languageOfDate(when, card.lang)}>
              {upcomingDate(when, lang, "", "short")}
            </DateText>
            <DatePassed item={{ when, status: "open" }} />
          </bdi>
        </span>
      )}
    </p>
  );
}

/**
 * The line below a teaser: reading time, dates, how much was read (or that the story is not on the device),
 * save button.
 */
export function TeaserRow({ card, lang, dated = false }: Pick<Props, "card" | "lang" | "dated">) {
  const { shareRead, isChanged, isUnavailable } = use(LibraryContext);
  const share = shareRead(card.slug) ?? 0;
  const mark = isChanged(card) ? "changed-mark" : undefined;
  const begun = isBegun(share) && messages.share(share);
  // A story without a time of its update says so in the space of the share: the row stays as high as it is.
  const read = mark && !card.updated ? <ChangedMark /> : begun;
  return (
    <p className="row meta">
      <bdi lang={messages.lang}>{messages.minutes(card.minutes)}</bdi>
      {dated && <DateText date={card.published}>{plainDate(card.published, lang)}</DateText>}
      {card.updated && (
        <span>
          <DateText date={card.updated} className={mark}>
            {messages.updated(updateTime(card.updated, card.published, lang))}
          </DateText>
          {mark && <SinceRead />}
        </span>
      )}
      <bdi className="share" lang={messages.lang}>
        {isUnavailable(card.slug) ? messages.notHere : read}
      </bdi>
      <SaveStoryButton card={card} variant="icon" />
    </p>
  );
}
