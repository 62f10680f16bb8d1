import { useQueryClient } from "@tanstack/react-query";
import { calendarDay } from "../../../edition/calendar-day.ts";
import type { Edition, OutlookEntry, OutlookPage, OutlookSummary } from "../../../edition/edition.ts";
import { subtractDays } from "../../lib/calendar-days.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Watched } from "../../store/records.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { sinceDay } from "./counts.tsx";
import { fromEdition, fromWatched, type UpcomingEntry } from "./entries.ts";
import { changedElsewhere } from "./filter-counts.ts";
import { type DateGroup, groupEntries, type StoryGroup } from "./group-entries.ts";
import { upcomingMessages } from "./messages.ts";
import { MoreLink } from "./more-link.tsx";
import type { UpcomingRequest } from "./request.ts";
import { DatedItems, PastItems, SettledItems, UndatedItems } from "./upcoming-group.tsx";
import { WatchedCalendar } from "./watched-calendar.tsx";

type Props = {
  edition: Edition;
  summary: OutlookSummary;
  request: UpcomingRequest;
  /** The pages of the list that are shown. */
  files: OutlookPage[];
  watched: Watched[];
  lastVisit: string | undefined;
  /** Whether the pages of the request and the watched items it needs have been loaded. */
  isLoaded: boolean;
  /** As YYYY-MM-DD. */
  today: string;
};

/** In days: how long settled items stand above the others. */
const fortnight = 14;

/** The items of a list in groups, from those that were settled to those that have no date. */
export function UpcomingList(props: Props) {
  const { edition, request, files, isLoaded, today } = props;
  const entries = useEntries(props);
  const dated = request.topic ? files[0]?.topic?.dated : props.summary.dated;
  const groups = groupEntries(entries, request.show ? entries.length : (dated ?? 0), today);
  const undated = request.show ? withoutCaveats(groups.undated, groups.dated) : groups.undated;
  const settled = settledOf(props, groups.settled);
  if (entries.length + settled.entries.length === 0) return isLoaded && <NoItems request={request} />;
  return (
    <>
      {request.show === "watching" && <WatchedCalendar edition={edition} />}
      <div className="upcoming-list">
        <SettledItems {...settled} edition={edition} today={today} />
        <DatedItems groups={groups.dated} edition={edition} today={today} />
        <UndatedItems groups={undated} edition={edition} today={today} />
        <PastItems entries={groups.past} edition={edition} today={today} />
      </div>
      <MoreLink {...props} />
    </>
  );
}

/** The items of the request, with what has changed about them. */
function useEntries({ request: { show }, summary, files, watched, today }: Props): UpcomingEntry[] {
  const client = useQueryClient();
  if (show === "watching") return fromWatched(watched, today);
  const listed = fromEdition(
    files.flatMap(({ entries }) => entries),
    watched,
    today,
  );
  if (show !== "changed") return listed;
  return [...fromWatched(changedElsewhere(client, summary, watched), today), ...listed];
}

/** Leaves out the caveats that stand beside a dated item: a list of few items says each once. */
function withoutCaveats(undated: StoryGroup[], dated: DateGroup[]): StoryGroup[] {
  const told = new Set(dated.flatMap(({ entries }) => entries.map(({ story }) => story.slug)));
  return undated.map((group) => {
    const { caveat: _, ...story } = group.story;
    return told.has(story.slug) ? { ...group, story } : group;
  });
}

type SettledGroup = { title: string; entries: UpcomingEntry[]; more: number };

/**
 * The settled items: those of the list; or, above all open items, those of the fortnight before the build, which are
 * the same for everybody, so that nothing moves when the last visit is known. `more` is the number of all, where some
 * are not shown.
 */
function settledOf(
  { request, summary, watched, lastVisit, today }: Props,
  listed: UpcomingEntry[],
): SettledGroup {
  if (request.show) return { title: upcomingMessages.settled, entries: listed, more: 0 };
  if (request.topic || request.page > 1) return { title: "", entries: [], more: 0 };
  const first = subtractDays(summary.today, fortnight);
  const latest = summary.settled.latest.filter(({ changedOn = "" }) => changedOn >= first);
  const more = summary.settled.count > latest.length ? summary.settled.count : 0;
  return {
    title: settledTitle(latest, lastVisit, today),
    entries: fromEdition(latest, watched, today),
    more,
  };
}

/** Says that items were settled since the last visit, or in the last fortnight, where that is true of all of them. */
function settledTitle(latest: OutlookEntry[], lastVisit: string | undefined, today: string): string {
  const since = lastVisit && calendarDay(new Date(lastVisit));
  const areSince = (day: string) => latest.every(({ changedOn = "" }) => changedOn >= day);
  if (since && areSince(since)) return upcomingMessages.settledSince(sinceDay(since));
  const isOfLate = areSince(subtractDays(today, fortnight));
  return isOfLate ? upcomingMessages.settledOfLate : upcomingMessages.settledLately;
}

function NoItems({ request: { show } }: Pick<Props, "request">) {
  const { title, text, action } =
    show === "watching" ? upcomingMessages.nothingWatched : upcomingMessages.nothingChanged;
  return (
    <EmptyState
      title={title}
      text={text}
      level={2}
      action={
        <a className="button" href={links.upcoming()} lang={messages.lang}>
          {action}
        </a>
      }
    />
  );
}
