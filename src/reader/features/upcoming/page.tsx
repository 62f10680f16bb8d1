import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation, useParams } from "react-router";
import { Subscription } from "../../article/subscription/subscription.tsx";
import { editionQuery } from "../../edition/queries.ts";
import { today } from "../../lib/calendar-days.ts";
import { useIsHydrated } from "../../lib/is-hydrated.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { useLateRouteFocus } from "../../routing/route-focus.ts";
import { useRouteState } from "../../routing/route-state.ts";
import type { Watched } from "../../store/records.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Counts } from "./counts.tsx";
import { titleOf } from "./filter-counts.ts";
import { Filters } from "./filters.tsx";
import { useHeldChanges } from "./held-changes.ts";
import { useLastVisit } from "./last-visit.ts";
import { upcomingMessages } from "./messages.ts";
import { outlookSummaryQuery } from "./queries.ts";
import { loadPages, parseRequest, readPages } from "./request.ts";
import { Scale } from "./scale.tsx";
import { UpcomingList } from "./upcoming-list.tsx";
import "./upcoming.css";

/** The outlook items of all stories, "What comes next" in the interface. */
export const page: Page = {
  async load(client, params) {
    const request = parseRequest(params);
    await loadPages(client, request);
    return { title: titleOf(client, request) };
  },
  View: UpcomingView,
};

function UpcomingView() {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const { data: summary } = useSuspenseQuery(outlookSummaryQuery);
  const day = useIsHydrated() ? today() : summary.today;
  const { request, files, watched, isLoaded } = useUpcoming();
  const lastVisit = useLastVisit();
  useLateRouteFocus(isLoaded);
  if (summary.open + summary.settled.count === 0 && watched.length === 0)
    return <EmptyState {...upcomingMessages.nothingPending} />;
  return (
    <>
      <div className="page-head upcoming-head" lang={messages.lang}>
        <h1 tabIndex={-1}>{messages.outlook}</h1>
        <Counts summary={summary} watched={watched.length} lastVisit={lastVisit} />
      </div>
      <Scale summary={summary} edition={edition} today={day} />
      <Filters summary={summary} request={request} files={files} watched={watched} />
      <UpcomingList {...{ edition, summary, request, files, watched, lastVisit, isLoaded }} today={day} />
      <Subscription href={links.calendar()} address={edition.address} />
    </>
  );
}

/**
 * What the address asks for, the pages of its list, and the reader's watched items. A prerendered page shows all open
 * items at first: the query of the address is not known to the press.
 */
function useUpcoming() {
  const client = useQueryClient();
  const { refresh } = useRouteState();
  const isHydrated = useIsHydrated();
  const { search } = useLocation();
  const { data: summary } = useSuspenseQuery(outlookSummaryQuery);
  const { data = none, isPending } = useQuery(recordsQuery("watched"));
  const watched = useHeldChanges(data);
  const params = useParams();
  const query = isHydrated ? Object.fromEntries(new URLSearchParams(search)) : {};
  const request = parseRequest({ ...query, ...params });
  const files = readPages(client, request, summary);
  const isMissing = files === undefined;
  useEffect(() => {
    if (isMissing) refresh();
  }, [isMissing, refresh]);
  const { page } = request;
  const shown = files ?? readPages(client, { page, to: page }, summary) ?? [];
  const needsLibrary = request.show === "watching" || request.show === "changed";
  const isLoaded = (isHydrated || !search) && !isMissing && !(needsLibrary && isPending);
  return { request, files: shown, watched, isLoaded };
}

const none: Watched[] = [];
