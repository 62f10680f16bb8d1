import { useSuspenseQuery } from "@tanstack/react-query";
import type { Edition } from "../../../edition/edition.ts";
import { TeaserList } from "../../article/teaser/teaser-list.tsx";
import { editionQuery } from "../../edition/queries.ts";
import { longDate } from "../../lib/dates.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { DateText } from "../../ui/date-text.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { CatchUpLine } from "./catch-up-line.tsx";
import { ContinueLine } from "./continue-line.tsx";
import { Lead } from "./lead.tsx";
import { frontMessages } from "./messages.ts";
import { UpcomingStrip } from "./upcoming-strip.tsx";
import "./page.css";

/** The number of teasers beside the lead. */
const sideStories = 2;

/** The front page, "Today" in the interface: the lead, the upcoming strip and teasers of the other stories. */
export const page: Page = {
  async load(client) {
    // Another prerendered page may have embedded only a subset of the edition. That is stale: all of it is fetched.
    await client.fetchQuery(editionQuery);
    return {};
  },
  View: FrontView,
  subset: (edition) => edition,
};

function FrontView() {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const { lead, cards } = edition.front;
  if (!lead) return <EmptyState {...frontMessages.noStories} />;
  return (
    <>
      <h1 className="visually-hidden" tabIndex={-1}>
        {edition.name}, <DateText date={edition.date}>{longDate(edition.date, edition.language)}</DateText>
      </h1>
      <Dateline edition={edition} />
      <CatchUpLine edition={edition} />
      <ContinueLine />
      <Lead lead={lead} side={cards.slice(0, sideStories)} edition={edition} />
      <UpcomingStrip edition={edition} />
      <TeaserList
        cards={cards.slice(sideStories)}
        lang={edition.language}
        label={frontMessages.moreStories}
      />
      {edition.stories > 1 && (
        <p className="pagination" lang={messages.lang}>
          <a className="button older" href={links.archive()}>
            {frontMessages.allStories(edition.stories)}
          </a>
        </p>
      )}
    </>
  );
}

/** The date of the edition, the number of its stories and the minutes they take to read. */
function Dateline({ edition }: { edition: Edition }) {
  return (
    <p className="dateline meta">
      <strong>
        <DateText date={edition.date}>{longDate(edition.date, edition.language)}</DateText>
      </strong>
      <bdi lang={messages.lang}>{frontMessages.size(1 + edition.front.cards.length, edition.minutes)}</bdi>
    </p>
  );
}
