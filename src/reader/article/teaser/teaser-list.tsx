import type { Card } from "../../../edition/edition.ts";
import { Teaser } from "./teaser.tsx";
import "./teaser-list.css";

type Props = {
  cards: Card[];
  /** The language of dates. */
  lang: string;
  label: string;
  /** Shows the date of each story. */
  dated?: boolean;
};

/** A list of stories. On a wide screen each row has three columns: topic, story, what comes next. */
export function TeaserList({ cards, lang, label, dated = false }: Props) {
  if (cards.length === 0) return null;
  // Either all rows have a picture or none: a gap would look like an error.
  const pictured = cards.every(({ image }) => image);
  return (
    <section className="teaser-list" aria-label={label}>
      {cards.map((card) => (
        <Teaser key={card.slug} card={card} lang={lang} dated={dated} pictured={pictured} />
      ))}
    </section>
  );
}
