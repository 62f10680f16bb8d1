import type { Article } from "../../article/article.ts";
import { isCalendarDate } from "../../article/calendar-date.ts";
import { outlookItems, outlookOf } from "../../article/outlook.ts";
import type { CalendarItem } from "../../edition/calendar/event.ts";

/** The items of a story that a calendar can hold, open and settled ones, in the order of the file. */
export function calendarItemsOf(article: Article): CalendarItem[] {
  const { slug, headline, lang, dir, published, updated = published, topics } = article;
  const story = { slug, headline, lang, ...(dir && { dir }) };
  const outlook = outlookOf(article);
  return (outlook ? outlookItems(outlook) : []).flatMap(
    ({ id, label, text, status, when, before, settlement }) => {
      if (!when || !isCalendarDate(when)) return [];
      const settled = settlement?.story?.published ?? updated;
      const changed = Date.parse(settled) > Date.parse(updated) ? settled : updated;
      const item = { id, text, status, when, story, topics, changed };
      return [{ ...item, ...(label !== undefined && { label }), ...(before && { moved: before.changed }) }];
    },
  );
}
