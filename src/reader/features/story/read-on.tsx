import type { Card } from "../../../edition/edition.ts";
import { SaveStoryButton } from "../../article/save-story-button.tsx";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { storyMessages } from "./messages.ts";
import "../../article/teaser-base.css";
import "./read-on.css";

/** A story to read next, and the reason why it is suggested. */
export type RelatedStory = { card: Card; reason: string };

/** The stories suggested at the end of a story. */
export function ReadOn({ related }: { related: RelatedStory[] }) {
  if (related.length === 0) return null;
  return (
    <section className="read-on" aria-labelledby="read_on">
      <h2 id="read_on" lang={messages.lang}>
        {storyMessages.readOn}
      </h2>
      <div>
        {related.map(({ card, reason }) => (
          <article key={card.slug} className="teaser" dir={card.dir}>
            <p className="reason meta" lang={messages.lang}>
              {reason}
            </p>
            <h3 lang={card.lang}>
              <a href={links.article(card.slug)}>{card.headline}</a>
            </h3>
            <p className="row meta">
              <bdi lang={messages.lang}>{messages.minutes(card.minutes)}</bdi>
              <SaveStoryButton card={card} variant="icon" />
            </p>
          </article>
        ))}
      </div>
    </section>
  );
}
