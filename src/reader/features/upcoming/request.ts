import type { QueryClient } from "@tanstack/react-query";
import type { OutlookPage, OutlookSummary } from "../../../edition/edition.ts";
import { parsePageNumber } from "../../edition/pagination.ts";
import type { UpcomingFilter } from "../../lib/links.ts";
import type { Params } from "../../routing/page.ts";
import { outlookListQuery, outlookQuery, outlookSummaryQuery, outlookTopicQuery } from "./queries.ts";

/** The lists of the upcoming page besides that of all open items, by their name in the address. */
const lists = ["watching", "changed", "settled"] as const;

/** What an address of the upcoming page asks for: a list or a topic, and its pages from `page` up to `to`. */
export type UpcomingRequest = {
  show?: (typeof lists)[number];
  topic?: string;
  page: number;
  to: number;
};

/** How many pages are shown together: longer lists go on in a page of their own, so that none grows without end. */
export const maxPages = 10;

/**
 * Reads an address.
 * @throws LoadError when the page number is none
 */
export function parseRequest({ page: requested = "1", to, show, topic }: Params): UpcomingRequest {
  const page = parsePageNumber(requested, Number.POSITIVE_INFINITY);
  const last = Math.min(Math.max(page, Number.parseInt(to ?? "", 10) || page), page + maxPages - 1);
  const list = lists.find((name) => name === show);
  return { ...(list ? { show: list } : topic && { topic }), page, to: last };
}

/** The filter of a request, for links that keep it. */
export function filterOf({ show, topic }: UpcomingRequest): UpcomingFilter {
  return { ...(show && { show }), ...(topic && { topic }) };
}

/** The query for a page of a list of the edition. */
function pageQuery({ show, topic }: UpcomingRequest, page: number) {
  if (topic) return outlookTopicQuery(topic, page);
  return show === "changed" || show === "settled" ? outlookListQuery(show, page) : outlookQuery(page);
}

/** Whether the edition has no file for the list: it has no items, or it is on the device only. */
function hasNoFile({ show, topic }: UpcomingRequest, summary: OutlookSummary): boolean {
  if (show === "watching") return true;
  if (show === "changed" || show === "settled") return summary[show].count === 0;
  return !topic && summary.open === 0;
}

/**
 * Loads the pages that a request asks for.
 * @throws LoadError
 */
export async function loadPages(client: QueryClient, request: UpcomingRequest): Promise<void> {
  const summary = await client.ensureQueryData(outlookSummaryQuery);
  if (hasNoFile(request, summary)) return;
  const { pages } = await client.ensureQueryData(pageQuery(request, request.page));
  const others = pageNumbers(request, pages).slice(1);
  await Promise.all(others.map((page) => client.ensureQueryData(pageQuery(request, page))));
}

/** The pages that a request asks for; undefined while one of them has not been loaded. */
export function readPages(
  client: QueryClient,
  request: UpcomingRequest,
  summary: OutlookSummary,
): OutlookPage[] | undefined {
  if (hasNoFile(request, summary)) return [];
  const read = (page: number) => client.getQueryData(pageQuery(request, page).queryKey);
  const { pages = 0 } = read(request.page) ?? {};
  const files = pageNumbers(request, pages).flatMap((page) => read(page) ?? []);
  return pages > 0 && files.length === pageNumbers(request, pages).length ? files : undefined;
}

function pageNumbers({ page, to }: UpcomingRequest, pages: number): number[] {
  return Array.from({ length: Math.min(to, pages) - page + 1 }, (_, index) => page + index);
}
