import type { Article } from "../../article/article.ts";
import { hasCalendarFile } from "../../article/calendar-date.ts";
import { slugOf } from "../../article/slug.ts";
import { calendarSite } from "../../edition/calendar/site.ts";
import { writeCalendar } from "../../edition/calendar/write-calendar.ts";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";
import { calendarItemsOf } from "./calendar-items.ts";
import { openNearestItems } from "./nearest-items.ts";

/** A calendar file: its URL path below the base, and its text. */
export type CalendarFile = [path: string, text: string];

/** The calendars of an edition. */
export type Calendars = {
  /** Takes a story into the calendars of the edition and of its topics. Returns those of the story. */
  add: (article: Article) => CalendarFile[];
  /** The calendars of the edition and of its topics, after all stories were added. */
  files: () => CalendarFile[];
};

/** @param today the day of the build, as YYYY-MM-DD */
export function openCalendars(edition: Edition, today: string): Calendars {
  const site = calendarSite(edition.address);
  const ofEdition = openNearestItems(today);
  // Topics without dated items have a calendar, too: a subscription must outlive a week without news.
  const ofTopics = new Map(edition.topics.map(({ slug }) => [slug, openNearestItems(today)]));
  return {
    add(article) {
      const items = calendarItemsOf(article);
      const topics = new Set(article.topics.map(slugOf));
      for (const item of items) {
        ofEdition.offer(item);
        for (const topic of topics) ofTopics.get(topic)?.offer(item);
      }
      if (items.length === 0) return [];
      const { slug, headline } = article;
      return [
        [paths.storyCalendar(slug), writeCalendar(headline, items, site)],
        ...items
          .filter(hasCalendarFile)
          .map(
            (item): CalendarFile => [
              paths.itemCalendar(slug, item.id),
              writeCalendar(headline, [item], site),
            ],
          ),
      ];
    },
    files: () => [
      [paths.calendar(), writeCalendar(edition.name, ofEdition.all(), site)],
      ...edition.topics.map(({ slug, name }): CalendarFile => {
        const items = ofTopics.get(slug)?.all() ?? [];
        return [paths.topicCalendar(slug), writeCalendar(`${name} — ${edition.name}`, items, site)];
      }),
    ],
  };
}

/** A calendar of an edition in memory, by its URL path below the base; undefined when there is none. */
export function calendarAt(
  path: string,
  articles: Iterable<Article>,
  edition: Edition,
  today: string,
): string | undefined {
  const calendars = openCalendars(edition, today);
  const ofStories = [...articles].flatMap(calendars.add);
  return new Map([...ofStories, ...calendars.files()]).get(path);
}
