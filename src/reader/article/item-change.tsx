import { use } from "react";
import type { ItemBefore, OutlookItem, StoryReference, When } from "../../article/article.ts";
import { dateInPhrase } from "../lib/dates.ts";
import { messages } from "../lib/messages.ts";
import { LibraryContext } from "./library-context.ts";

const { moved, dated, undated, reworded } = messages.changes;

/**
 * What the press last saw change about an item, in words.
 * @param today as YYYY-MM-DD: days of the same year are written without the year; "" writes all years
 */
export function changeOf({ before, when }: OutlookItem, today: string): string[] {
  if (!before) return [];
  return [...dateChange(before.when, when, today), ...(before.text === undefined ? [] : [reworded])];
}

/**
 * How a date has changed, in words.
 * @param before undefined where the date is the same as now, null where there was none
 */
export function dateChange(before: ItemBefore["when"], now: When | undefined, today: string): string[] {
  if (before === undefined) return [];
  if (before === null) return now ? [dated] : [];
  const date = dateInPhrase(before, messages.lang, today);
  return [now ? moved(date) : undated(date)];
}

type Props = {
  item: OutlookItem;
  /** The story of the item, where items can be watched. */
  story: StoryReference | undefined;
};

/** Says how an open item has changed. A reader who watches it is told of what changes from then on instead. */
export function ItemChange({ item, story }: Props) {
  const isWatched = use(LibraryContext).isWatched(story?.slug ?? "", item.id);
  const changes = item.status === "open" && !isWatched ? changeOf(item, "") : [];
  if (changes.length === 0) return null;
  return (
    <p className="change-notes" lang={messages.lang}>
      {changes.map((change) => (
        <mark key={change} suppressHydrationWarning>
          {change}
        </mark>
      ))}
    </p>
  );
}
