import { useSuspenseQuery } from "@tanstack/react-query";
import { TeaserList } from "../../article/teaser/teaser-list.tsx";
import { editionQuery } from "../../edition/queries.ts";
import { longDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { DateText } from "../../ui/date-text.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Continue } from "./continue-line.tsx";
import { Dateline } from "./dateline.tsx";
import { Lead } from "./lead.tsx";
import { UpcomingStrip } from "./upcoming-strip.tsx";
import "./frontpage.css";

/** How many stories stand beside the lead. */
const beside = 2;

/** Today: the lead, what comes next, and the rest of the edition. */
export const frontPage: Page = {
  async load(client) {
    // A page that was opened first may have brought only a part of the edition: fetch, where that is so.
    const { description } = await client.fetchQuery(editionQuery);
    return { ...(description && { description }) };
  },
  View: FrontView,
  subset: (edition) => edition,
};

function FrontView() {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const { lead, cards } = edition.front;
  if (!lead) return <EmptyState {...messages.noStories} />;
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>
        {edition.name}, <DateText date={edition.date}>{longDate(edition.date, edition.language)}</DateText>
      </h1>
      <Dateline edition={edition} />
      <Continue />
      <Lead lead={lead} side={cards.slice(0, beside)} edition={edition} />
      <UpcomingStrip edition={edition} />
      <TeaserList cards={cards.slice(beside)} lang={edition.language} label={messages.moreStories} />
      {edition.stories > 1 && (
        <p className="pagination" lang={messages.lang}>
          <a className="button older" href={links.archive()}>
            {messages.allStories(edition.stories)}
          </a>
        </p>
      )}
    </>
  );
}
