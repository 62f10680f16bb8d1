import type { Article, OutlookItem, When } from "../../article/article.ts";
import { isCalendarDate } from "../../article/calendar-date.ts";
import { outlookItems, outlookOf } from "../../article/outlook.ts";
import { plain } from "../../article/text.ts";
import type { CalendarItem } from "../../edition/calendar/event.ts";

/** The items of a story that a calendar can hold, open and settled ones, in the order of the file. */
export function calendarItemsOf(article: Article): CalendarItem[] {
  const { slug, headline, lang, dir, published, updated = published, topics } = article;
  const story = { slug, headline, lang, ...(dir && { dir }) };
  const outlook = outlookOf(article);
  return (outlook ? outlookItems(outlook) : []).flatMap((one) => {
    const { id, label, text, status, before, settlement } = one;
    const when = datesOf(one).find(isCalendarDate);
    if (!when) return [];
    const settled = settlement?.story?.published ?? updated;
    const changed = Date.parse(settled) > Date.parse(updated) ? settled : updated;
    const former = status === "open" ? before?.when : undefined;
    const item = { id, text, status, when, story, topics, changed };
    return [
      {
        ...item,
        ...(label !== undefined && { label }),
        ...(before && { moved: before.changed }),
        ...(former && { former }),
      },
    ];
  });
}

/** The dates under which an item may stand: of a settled one that has lost its own, the former one, then its settlement. */
function datesOf({ when, status, before, settlement }: OutlookItem): When[] {
  const own = when ? [when] : [];
  if (status === "open") return own;
  const { date, words = date ?? "" } = settlement ?? {};
  return [...own, ...(before?.when ? [before.when] : []), ...(date ? [{ date, text: plain(words) }] : [])];
}
