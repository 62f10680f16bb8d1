import type { QueryClient } from "@tanstack/react-query";
import type { OutlookSummary } from "../../../edition/edition.ts";
import { messages } from "../../lib/messages.ts";
import type { Watched } from "../../store/records.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { changedItems } from "../../store/watched.ts";
import { keyOf } from "./entries.ts";
import { upcomingMessages } from "./messages.ts";
import { outlookListQuery, outlookSummaryQuery, outlookTopicQuery } from "./queries.ts";
import type { UpcomingRequest } from "./request.ts";

/**
 * The watched items that have changed and are not in the edition's list of changes. Until all its pages are loaded, these
 * are the withdrawn ones: any other may be in it, and none is counted twice.
 */
export function changedElsewhere(
  client: QueryClient,
  { changed }: OutlookSummary,
  watched: Watched[],
): Watched[] {
  const pages = Array.from({ length: changed.pages }, (_, index) =>
    client.getQueryData(outlookListQuery("changed", index + 1).queryKey),
  );
  const listed = new Set(pages.flatMap((file) => file?.entries.map(keyOf) ?? []));
  const isWhole = pages.every(Boolean);
  return changedItems(watched).filter(({ key, now }) => !listed.has(key) && (isWhole || now === null));
}

/** The title of the page: with a filter, its name and the number of its items. It is announced when it changes. */
export function titleOf(client: QueryClient, request: UpcomingRequest): string {
  const { show, topic, page } = request;
  const summary = client.getQueryData(outlookSummaryQuery.queryKey);
  const watched = client.getQueryData(recordsQuery("watched").queryKey) ?? [];
  const filtered = (name: string, count: number, isOpen = false) =>
    upcomingMessages.filtered(messages.outlook, name, count, isOpen);
  if (topic) {
    const file = client.getQueryData(outlookTopicQuery(topic, page).queryKey);
    return file?.topic ? filtered(file.topic.name, file.topic.open, true) : messages.outlook;
  }
  if (!show || !summary) return messages.outlook;
  if (show === "watching") return filtered(upcomingMessages.watching, watched.length);
  if (show === "settled") return filtered(upcomingMessages.settled, summary.settled.count);
  const count = summary.changed.count + changedElsewhere(client, summary, watched).length;
  return filtered(upcomingMessages.changed, count);
}
