import type { Card } from "../../../edition/edition.ts";
import { Teaser } from "./teaser.tsx";
import "./teaser-list.css";

type Props = {
  cards: Card[];
  /** The language of dates. */
  lang: string;
  label: string;
  dated?: boolean;
};

/** Stories one under the other: topic, story and what it leads to, left to right. */
export function TeaserList({ cards, lang, label, dated = false }: Props) {
  if (cards.length === 0) return null;
  // For every row or for none: a gap would look like a fault.
  const pictured = cards.every(({ image }) => image);
  return (
    <section className="teaser-list" aria-label={label}>
      {cards.map((card) => (
        <Teaser key={card.slug} card={card} lang={lang} dated={dated} pictured={pictured} />
      ))}
    </section>
  );
}
