import type { Article, Outlook, OutlookGroup, OutlookItem, OutlookKind } from "./article.ts";

/** An item of an outlook with the kind of its group. */
export type GroupedItem = OutlookItem & { kind: OutlookKind };

/** The outlook of a story, if it has one. */
export function outlookOf(article: Article): Outlook | undefined {
  return article.sections.find((section) => section.type === "outlook");
}

/** The heading of an outlook without the question mark at its end, which is a semicolon in Greek. */
export function outlookTitle({ heading }: Pick<Outlook, "heading">): string {
  return heading.replace(/(?<![?？؟;])[?？؟;]+$/u, "").trimEnd();
}

/** The open items of an outlook, in the order of the file. */
export function openItems(outlook: Outlook): GroupedItem[] {
  return outlook.parts
    .filter((part): part is OutlookGroup => part.role === "group")
    .flatMap(({ kind, items }) => items.map((item) => ({ ...item, kind })))
    .filter((item) => item.status === "open");
}

/**
 * The item that lists show for a story: the nearest dated one that is not past, else the first undated outcome,
 * question or event, else the first undated area.
 * @param today ISO date
 */
export function nextItem(items: GroupedItem[], today: string): GroupedItem | undefined {
  const coming = items.filter((item) => item.when && !isPast(item.when.date, today));
  const nearest = coming.toSorted((a, b) => compareDates(a.when?.date ?? "", b.when?.date ?? ""))[0];
  return (
    nearest ?? items.find((item) => item.kind !== "areas" && !item.when) ?? items.find((item) => !item.when)
  );
}

/** Compares days, months and years for sorting: a month comes after its days, a year after its months. */
export function compareDates(a: string, b: string): number {
  const [left, right] = [lastDay(a), lastDay(b)];
  return left < right ? -1 : left > right ? 1 : b.length - a.length;
}

/** Whether the last day of a date, which may be a month or a year, is before today. */
export function isPast(date: string, today: string): boolean {
  return lastDay(date) < today.slice(0, 10);
}

function lastDay(date: string): string {
  return date + "YYYY-12-31".slice(date.length);
}
