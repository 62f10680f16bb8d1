import type { ReactNode } from "react";
import type { OutlookGroup, OutlookItem, StoryReference, Text } from "../../../article/article.ts";
import { plain } from "../../../article/text.ts";
import { messages } from "../../lib/messages.ts";
import { InlineText } from "../inline-text.tsx";
import { ItemChange } from "../item-change.tsx";
import { isDateLabel, questionClass, UpcomingMark } from "../upcoming-item.tsx";
import { WatchButton } from "../watch-button.tsx";
import { BlockAnchor } from "./anchors.tsx";
import { CalendarLink } from "./calendar-link.tsx";
import { SubItems } from "./list.tsx";
import { PanelText, UpcomingDate } from "./panel-date.tsx";
import { WatchNote } from "./watch-note.tsx";

/** A lead-in with more characters is not used as the heading of its group. */
const maxHeadingLength = 60;

/** Renders what the head of the panel, or an item, says about other stories. */
export type RelatedTo = (place: "panel" | OutlookItem) => ReactNode;

type Props = {
  group: OutlookGroup;
  /** The story of the outlook. Without it, the items cannot be watched. */
  story: StoryReference | undefined;
  /** The day on which the edition was built. */
  today: string;
  related: RelatedTo | undefined;
};

/** A group of areas to watch, along a dashed line. */
export function AreaGroup({ group, story, today, related }: Props) {
  return (
    <div id={group.id} className="panel-block areas">
      <GroupHeading group={group} />
      <ul>
        {group.items.map((item) => (
          <li key={item.id} id={item.id} className={statusClass(item)}>
            <UpcomingMark item={item} />
            <UpcomingDate item={item} />
            <PanelText item={item} />
            <SubItems items={item.items} />
            {related?.(item)}
            {story && <WatchNote story={story.slug} item={item.id} />}
            <ItemChange item={item} story={story} />
            {story && <CalendarLink item={item} story={story} today={today} />}
            {story && <WatchButton item={{ ...item, kind: group.kind, story }} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A group of outcomes, events or questions, one below the other. */
export function OutcomeGroup({ group, story, today, related }: Props) {
  const isDated = group.items.some((item) => isDateLabel(item) || item.when?.relative);
  return (
    <div id={group.id} className="panel-block outcomes">
      <GroupHeading group={group} />
      <ol className={isDated ? "dated" : undefined}>
        {group.items.map((item) => (
          <li key={item.id} id={item.id} className={`anchored ${statusClass(item) ?? ""}`}>
            <UpcomingMark item={item} />
            <div>
              <UpcomingDate item={item} />
              <p className={questionClass(item)}>
                <PanelText item={item} />
              </p>
              <SubItems items={item.items} />
              {related?.(item)}
              {story && <WatchNote story={story.slug} item={item.id} />}
              <ItemChange item={item} story={story} />
              {story && <CalendarLink item={item} story={story} today={today} />}
            </div>
            {story && <WatchButton item={{ ...item, kind: group.kind, story }} />}
            <BlockAnchor id={item.id} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/**
 * The lead-in of the author if it is short enough for a heading; otherwise a default heading above the
 * lead-in.
 */
function GroupHeading({ group }: { group: OutlookGroup }) {
  const heading = headingFrom(group.leadIn);
  if (heading) return <h3>{heading}</h3>;
  return (
    <>
      <h3 lang={messages.lang}>{messages.kinds[kindOf(group)]}</h3>
      {group.leadIn && (
        <p className="lead-in">
          <InlineText text={group.leadIn} />
        </p>
      )}
    </>
  );
}

/** "With a date" is said of items that all have one, or are settled. */
function kindOf({ kind, items }: OutlookGroup): OutlookGroup["kind"] {
  return kind === "events" && items.some(({ when, settlement }) => !when && !settlement) ? "outcomes" : kind;
}

function headingFrom(leadIn: Text | undefined): string | undefined {
  const heading = plain(leadIn ?? "")
    .trimEnd()
    .replace(/(?<!\s)\s*[:：]$/u, "");
  return heading && heading.length <= maxHeadingLength ? heading : undefined;
}

function statusClass(item: OutlookItem): string | undefined {
  return item.status === "open" ? undefined : "settled";
}
