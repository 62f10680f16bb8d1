import type {
  Article,
  Outlook,
  OutlookGroup,
  OutlookItem,
  OutlookKind,
  StoryReference,
  When,
} from "./article.ts";

/** An item of an outlook with the kind of its group. */
export type GroupedItem = OutlookItem & { kind: OutlookKind };

/** An item of an outlook with its story. */
export type WatchableItem = GroupedItem & { story: StoryReference };

/** What a reader knows of an item: its words without markup, and its state. */
export type ItemState = Omit<OutlookItem, "id" | "text" | "items" | "before"> & { text: string };

/** The outlook of a story, if it has one. */
export function outlookOf(article: Article): Outlook | undefined {
  return article.sections.find((section) => section.type === "outlook");
}

/** The heading of an outlook without the question mark at its end, which is a semicolon in Greek. */
export function outlookTitle({ heading }: Pick<Outlook, "heading">): string {
  return heading.replace(/(?<![?？؟;])[?？؟;]+$/u, "").trimEnd();
}

/** The items of an outlook, in the order of the file. */
export function outlookItems(outlook: Outlook): GroupedItem[] {
  return outlook.parts
    .filter((part): part is OutlookGroup => part.role === "group")
    .flatMap(({ kind, items }) => items.map((item) => ({ ...item, kind })));
}

/** The open items of an outlook, in the order of the file. */
export function openItems(outlook: Outlook): GroupedItem[] {
  return outlookItems(outlook).filter((item) => item.status === "open");
}

/**
 * The item that lists show for a story: the nearest dated one that is not past, else the first undated outcome,
 * question or event, else the first undated area.
 * @param today ISO date
 */
export function nextItem(items: GroupedItem[], today: string): GroupedItem | undefined {
  const coming = items.filter((item): item is GroupedItem & { when: When } => isComing(item, today));
  const nearest = coming.toSorted((a, b) => compareDates(a.when, b.when))[0];
  return (
    nearest ?? items.find((item) => item.kind !== "areas" && !item.when) ?? items.find((item) => !item.when)
  );
}

function isComing({ when }: GroupedItem, today: string): boolean {
  return when !== undefined && !isPast(when, today);
}

/**
 * Compares dates for sorting. A range counts from its first day, on which its readers want to know of it. What
 * happens at some time within a month, a year or a named stretch comes after all that has a closer date within it.
 */
export function compareDates(a: When, b: When): number {
  return (
    compare(sortedDay(a), sortedDay(b)) || compare(firstDay(b), firstDay(a)) || compare(timeOf(a), timeOf(b))
  );
}

/** Whether the last day of a date, which may be a month, a year or a range, is before today (an ISO date). */
export function isPast(when: When, today: string): boolean {
  return lastDay(when.until ?? when.date) < today.slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortedDay({ date, until, named }: When): string {
  return lastDay(named && until ? until : date);
}

function firstDay({ date }: When): string {
  return date + "YYYY-01-01".slice(date.length);
}

/** A day without a time comes after its times. */
function timeOf({ time = "99" }: When): string {
  return time;
}

/** The last day of a month or a year; a day is its own. */
export function lastDay(date: string): string {
  return date + "YYYY-12-31".slice(date.length);
}
