import { useQueryClient } from "@tanstack/react-query";
import type { OutlookPage, OutlookSummary } from "../../../edition/edition.ts";
import { FilterRow } from "../../article/filter-row/filter-row.tsx";
import { useIsHydrated } from "../../lib/is-hydrated.ts";
import { links } from "../../lib/links.ts";
import type { Watched } from "../../store/records.ts";
import { changedElsewhere } from "./filter-counts.ts";
import { upcomingMessages } from "./messages.ts";
import type { UpcomingRequest } from "./request.ts";

type Props = {
  summary: OutlookSummary;
  request: UpcomingRequest;
  files: OutlookPage[];
  watched: Watched[];
};

/** The filters of the upcoming page. Without JavaScript the topics lead to their stories, the others are hidden. */
export function Filters({ summary, request, files, watched }: Props) {
  const client = useQueryClient();
  const isHydrated = useIsHydrated();
  const { show, topic } = request;
  const listed = summary.topics.some(({ slug }) => slug === topic);
  const topics = [...summary.topics, ...files.slice(0, listed ? 0 : 1).flatMap((file) => file.topic ?? [])];
  const changed = summary.changed.count + changedElsewhere(client, summary, watched).length;
  return (
    <FilterRow label={upcomingMessages.filters} chosen={isHydrated ? (show ?? topic ?? "all") : ""}>
      <a href={links.upcoming()} {...(!show && !topic && current)}>
        {upcomingMessages.all} <i>{summary.open}</i>
      </a>
      <a
        className="needs-script"
        href={links.upcomingList({ show: "watching" })}
        {...(show === "watching" && current)}
      >
        {upcomingMessages.watching} <i>{isHydrated && watched.length}</i>
      </a>
      <a
        className="needs-script"
        href={links.upcomingList({ show: "changed" })}
        {...(show === "changed" && current)}
      >
        {upcomingMessages.changed} <i>{changed}</i>
      </a>
      {topics.map(({ slug, name, open }) => (
        <a
          key={slug}
          href={isHydrated ? links.upcomingList({ topic: slug }) : links.topic(slug)}
          {...(slug === topic && current)}
        >
          <bdi lang="">{name}</bdi> <i>{open}</i>
        </a>
      ))}
    </FilterRow>
  );
}

const current = { "aria-current": "page" } as const;
