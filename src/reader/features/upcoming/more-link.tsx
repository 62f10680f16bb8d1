import { useEffect, useRef } from "react";
import type { OutlookPage, OutlookSummary } from "../../../edition/edition.ts";
import { sizes } from "../../../edition/paths.ts";
import { upcomingId } from "../../article/upcoming-item.tsx";
import { useIsHydrated } from "../../lib/is-hydrated.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { upcomingMessages } from "./messages.ts";
import { filterOf, maxPages, type UpcomingRequest } from "./request.ts";

type Props = { summary: OutlookSummary; request: UpcomingRequest; files: OutlookPage[] };

/**
 * The link to the next page of the list. With JavaScript it adds that page to the ones that are shown, in place, and the
 * focus moves to its first item.
 */
export function MoreLink({ summary, request, files }: Props) {
  const isHydrated = useIsHydrated();
  const last = files.at(-1);
  const onMore = useFocusOnMore(last);
  if (!last || last.page >= last.pages) return null;
  const next = last.page + 1;
  const isInPlace = isHydrated && next - request.page < maxPages;
  const address = isInPlace
    ? links.upcomingList({ ...filterOf(request), to: next }, request.page)
    : links.upcomingList(filterOf(request), next);
  const count = Math.min(sizes.outlook, countOf(request, last, summary) - last.page * sizes.outlook);
  return (
    <p className="pagination" lang={messages.lang}>
      <a className="button" href={address} {...(isInPlace && { "data-in-place": "", onClick: onMore })}>
        {upcomingMessages.showMore(count)}
      </a>
    </p>
  );
}

/** How many items the list has on all its pages. */
function countOf({ show }: UpcomingRequest, { topic }: OutlookPage, summary: OutlookSummary): number {
  if (topic) return topic.open;
  return show === "changed" || show === "settled" ? summary[show].count : summary.open;
}

/**
 * Moves the focus to the first item of a page that was asked for, once it is shown.
 * @returns the function that asks for it
 */
function useFocusOnMore(last: OutlookPage | undefined): () => void {
  const asked = useRef(false);
  useEffect(() => {
    const [first] = last?.entries ?? [];
    if (!asked.current || !first) return;
    asked.current = false;
    document.getElementById(upcomingId(first.story.slug, first.id))?.focus();
  }, [last]);
  return () => {
    asked.current = true;
  };
}
