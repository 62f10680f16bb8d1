import type { Card } from "../../edition/edition.ts";
import { plainDate, updateTime } from "../dates.ts";
import { links } from "../links.ts";
import { Day } from "../ui/day.tsx";
import { words } from "../words.ts";
import { NextLine } from "./nextline.tsx";

type Props = {
  card: Card;
  /** The language of dates. */
  lang: string;
  level?: 2 | 3;
  /** Says the date: in lists that go back in time. */
  dated?: boolean;
};

/** A story in a list. Its headline's link covers all of it. */
export function Teaser({ card, lang, level = 2, dated = false }: Props) {
  const Headline = `h${level}` as const;
  return (
    <article className="teaser" dir={card.dir}>
      <Kicker card={card} />
      <div className="teaser-body" lang={card.lang} dir={card.dir}>
        <Headline>
          <a href={links.article(card.slug)}>{card.headline}</a>
        </Headline>
        {card.summary && <p className="summary">{card.summary}</p>}
      </div>
      <NextLine card={card} />
      <TeaserRow card={card} lang={lang} dated={dated} />
    </article>
  );
}

/** Topic and subject. */
export function Kicker({ card }: { card: Card }) {
  const [topic] = card.topics;
  if (!topic && !card.kicker) return null;
  return (
    <p className="kicker">
      {topic} {card.kicker && <span>{card.kicker}</span>}
    </p>
  );
}

/** Minutes, and the dates of a story. */
export function TeaserRow({ card, lang, dated = false }: Omit<Props, "level">) {
  return (
    <p className="row meta">
      <bdi>{words.minutes(card.minutes)}</bdi>
      {dated && <Day date={card.published}>{plainDate(card.published, lang)}</Day>}
      {card.updated && (
        <Day date={card.updated}>{words.updated(updateTime(card.updated, card.published, lang))}</Day>
      )}
    </p>
  );
}
