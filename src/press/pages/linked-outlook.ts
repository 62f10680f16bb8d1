import type { Article, OutlookStatus, StoryReference, When } from "../../article/article.ts";
import { isCalendarDate } from "../../article/calendar-date.ts";
import { type GroupedItem, outlookItems, outlookOf } from "../../article/outlook.ts";
import { plain } from "../../article/text.ts";

/** Events without a status are taking place, or have taken place, as scheduled. */
const eventStatuses: Partial<Record<OutlookStatus, string>> = {
  "did-not-happen": "EventCancelled",
  overtaken: "EventCancelled",
};

/**
 * The items of an outlook as linked data: one with a day, a month or a range is an Event; a question is a Question; of
 * any other, schema.org knows no more than that it is a Thing. Areas without a date are left out, as in lists.
 * @param addressOf makes the absolute address of a story, where the edition has one
 */
export function linkedOutlook(article: Article, addressOf: (slug: string) => string | undefined): object[] {
  const outlook = outlookOf(article);
  const page = addressOf(article.slug);
  const items = outlook ? outlookItems(outlook) : [];
  return items
    .filter(({ kind, when }) => kind !== "areas" || when)
    .map((item) => ({
      ...kindOf(item),
      name: [item.label !== item.when?.text && item.label, plain(item.text)].filter(Boolean).join(": "),
      ...(page && { url: `${page}#${encodeURIComponent(item.id)}` }),
      ...(item.settlement?.story && { subjectOf: linkedStory(item.settlement.story, addressOf) }),
    }));
}

/** Another story of the edition. */
export function linkedStory(
  { slug, headline }: StoryReference,
  addressOf: (slug: string) => string | undefined,
): object {
  const url = addressOf(slug);
  return { "@type": "NewsArticle", headline, ...(url && { url }) };
}

function kindOf({ kind, when, status, before }: GroupedItem): object {
  if (!when || !isCalendarDate(when)) return { "@type": kind === "questions" ? "Question" : "Thing" };
  const previous = status === "open" && before?.when && isCalendarDate(before.when) && startOf(before.when);
  const isMoved = previous && previous !== startOf(when);
  const eventStatus = isMoved ? "EventRescheduled" : eventStatuses[status];
  return {
    "@type": "Event",
    startDate: startOf(when),
    ...(when.until && { endDate: when.until }),
    ...(eventStatus && { eventStatus: `https://schema.org/${eventStatus}` }),
    ...(isMoved && { previousStartDate: previous }),
  };
}

/** The start as precise as the author states it: a month stays a month. */
function startOf({ date, time, zone = "" }: When): string {
  return time ? `${date}T${time}${zone}` : date;
}
