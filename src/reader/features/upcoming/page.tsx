import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Edition, OutlookPage } from "../../../edition/edition.ts";
import { parsePageNumber } from "../../edition/pagination.ts";
import { editionQuery, outlookQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { upcomingMessages } from "./messages.ts";
import { DatedItems, UndatedItems } from "./upcoming-group.tsx";
import "./upcoming.css";

/** The upcoming items of all stories, "What comes next" in the interface. */
export const page: Page = {
  async load(client, { page: requested = "1" }) {
    const { outlook } = await client.ensureQueryData(editionQuery);
    const page = parsePageNumber(requested, outlook.pages);
    if (outlook.pages > 0) await client.ensureQueryData(outlookQuery(page));
    return { title: messages.outlook };
  },
  View: UpcomingView,
};

function UpcomingView() {
  const { page: requested = "1" } = useParams();
  const { data: edition } = useSuspenseQuery(editionQuery);
  if (edition.outlook.pages === 0) return <EmptyState {...upcomingMessages.nothingPending} />;
  return <UpcomingList page={parsePageNumber(requested, edition.outlook.pages)} edition={edition} />;
}

function UpcomingList({ page, edition }: { page: number; edition: Edition }) {
  const { data: file } = useSuspenseQuery(outlookQuery(page));
  return (
    <>
      <div className="page-head upcoming-head" lang={messages.lang}>
        <h1 tabIndex={-1}>{messages.outlook}</h1>
        <Counts edition={edition} file={file} />
      </div>
      <div className="upcoming-list">
        <DatedItems entries={file.entries.filter(({ when }) => when)} edition={edition} />
        <UndatedItems entries={file.entries.filter(({ when }) => !when)} edition={edition} />
      </div>
      {page < edition.outlook.pages && (
        <p className="pagination" lang={messages.lang}>
          <a className="button older" href={links.upcoming(page + 1)}>
            {upcomingMessages.showMore}
          </a>
        </p>
      )}
    </>
  );
}

/** Counts the open questions. Their stories and dates can only be counted when all are on one page. */
function Counts({ edition, file }: { edition: Edition; file: OutlookPage }) {
  const stories = new Set(file.entries.map(({ story }) => story.slug)).size;
  const dated = file.entries.filter(({ when }) => when).length;
  const isWhole = edition.outlook.pages === 1;
  return (
    <p>
      <b>
        {upcomingMessages.open(edition.outlook.open)}
        {!isWhole && "."}
      </b>
      {isWhole && upcomingMessages.fromStories(stories) + upcomingMessages.dated(dated)}
    </p>
  );
}
