import { isPast } from "../../article/outlook.ts";
import type { CalendarItem } from "../../edition/calendar/event.ts";

/** A calendar that is subscribed to holds no more, so that it does not grow with the edition. */
export const limits = { pastDays: 90, items: 2000 };

const day = 24 * 60 * 60 * 1000;

/** The items of a calendar that are nearest to a day. Memory does not grow with the number of items that are offered. */
export type NearestItems = {
  offer: (item: CalendarItem) => void;
  /** By date; those of the same date by story. */
  all: () => CalendarItem[];
};

/** @param today ISO date */
export function openNearestItems(today: string): NearestItems {
  const start = Date.parse(today);
  const first = new Date(start - limits.pastDays * day).toISOString().slice(0, 10);
  const distance = ({ when }: CalendarItem) => Math.abs(Date.parse(when.date) - start);
  let items: CalendarItem[] = [];
  const shorten = () => {
    items = items
      .sort((a, b) => distance(a) - distance(b) || compare(keyOf(a), keyOf(b)))
      .slice(0, limits.items);
  };
  return {
    offer(item) {
      if (isPast(item.when, first)) return;
      items.push(item);
      if (items.length === 2 * limits.items) shorten();
    },
    all() {
      shorten();
      return items.toSorted((a, b) => compare(a.when.date, b.when.date) || compare(keyOf(a), keyOf(b)));
    },
  };
}

const keyOf = ({ story, id }: CalendarItem) => `${story.slug}#${id}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
