import type { Saved } from "../../library/records.ts";
import { links } from "../../links.ts";
import { words } from "../../words.ts";

type Props = { saved: Saved /** The language of dates. */; lang: string };

/** A saved story in the list. */
export function SavedStory({ saved: { card } }: Props) {
  return (
    <li>
      <div className="teaser" dir={card.dir}>
        <h3 lang={card.lang}>
          <a href={links.article(card.slug)}>{card.headline}</a>
        </h3>
        <p className="meta">{[card.topics[0], words.minutes(card.minutes)].filter(Boolean).join(", ")}</p>
      </div>
    </li>
  );
}
