import type { Card, Edition, LeadCard } from "../../../edition/edition.ts";
import { lengthClass } from "../../article/headline-length.ts";
import { Standfirst } from "../../article/standfirst.tsx";
import { Kicker, Teaser, TeaserRow } from "../../article/teaser/teaser.tsx";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { Photo } from "../../ui/photo.tsx";
import { frontMessages } from "./messages.ts";
import "./lead.css";

type Props = { lead: LeadCard; side: Card[]; edition: Edition };

/** The `sizes` attribute of the lead's picture: the widths of its column. */
const pictureSizes = "(min-width: 80em) 47rem, (min-width: 64em) calc(65vw - 5rem), calc(100vw - 2.25rem)";

/** The lead story, with teasers of further stories beside it. */
export function Lead({ lead, side, edition }: Props) {
  return (
    <section className="lead" aria-label={frontMessages.leadStories}>
      <article className={`main ${lengthClass(lead.headline)}${lead.image ? " pictured" : ""}`}>
        <Kicker card={lead} />
        <h2 lang={lead.lang} dir={lead.dir}>
          <a href={links.article(lead.slug)}>{lead.headline}</a>
        </h2>
        {lead.image && <Photo {...lead.image} sizes={pictureSizes} eager />}
        <div className="columns">
          <div>
            {lead.summary && (
              <Standfirst lang={lead.lang} dir={lead.dir}>
                {lead.summary}
              </Standfirst>
            )}
            <TeaserRow card={lead} lang={edition.language} />
          </div>
          {lead.contents.length > 0 && <LeadContents lead={lead} />}
        </div>
      </article>
      {side.length > 0 && (
        <div className="side">
          {side.map((card) => (
            <Teaser key={card.slug} card={card} lang={edition.language} />
          ))}
        </div>
      )}
    </section>
  );
}

/** Links to the sections of the lead story. Its outlook is marked with a ring. */
function LeadContents({ lead }: { lead: LeadCard }) {
  return (
    <nav className="lead-contents" aria-label={messages.inThisStory} lang={lead.lang} dir={lead.dir}>
      <ol>
        {lead.contents.map((entry) => (
          <li key={entry.id} className={entry.outlook && "outlook"}>
            <a href={links.article(lead.slug, entry.id)}>{entry.heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
