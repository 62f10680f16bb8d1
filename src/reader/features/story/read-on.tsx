import type { Card } from "../../../edition/edition.ts";
import { Save } from "../../article/save-story.tsx";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import "../../article/teaser-base.css";
import "./read-on.css";

/** A story to go on with, and why. */
export type Related = { card: Card; why: string };

/** Up to three stories to go on with. */
export function ReadOn({ related }: { related: Related[] }) {
  if (related.length === 0) return null;
  return (
    <section className="readon" aria-labelledby="read_on">
      <h2 id="read_on" lang={messages.lang}>
        {messages.readOn}
      </h2>
      <div>
        {related.map(({ card, why }) => (
          <article key={card.slug} className="teaser" dir={card.dir}>
            <p className="why meta" lang={messages.lang}>
              {why}
            </p>
            <h3 lang={card.lang}>
              <a href={links.article(card.slug)}>{card.headline}</a>
            </h3>
            <p className="row meta">
              <bdi lang={messages.lang}>{messages.minutes(card.minutes)}</bdi>
              <Save card={card} variant="icon" />
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
