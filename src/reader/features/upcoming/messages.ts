import type { OutlookKind } from "../../../article/article.ts";
import { capital, plural, spell } from "../../lib/messages.ts";

const kindNames: Record<OutlookKind, string> = {
  areas: "Area",
  outcomes: "Outcome",
  events: "Event",
  questions: "Question",
};

/** Texts of the upcoming page. `open`, `fromStories` and `dated` form two sentences in a row. */
export const upcomingMessages = {
  open: (count: number) => capital(`${spell(count)} open ${plural(count, "question", "questions")}`),
  fromStories: (count: number) => ` from ${spell(count)} ${plural(count, "story", "stories")}.`,
  dated: (count: number) =>
    count === 0 ? " None has a date." : ` ${capital(spell(count))} ${plural(count, "has", "have")} a date.`,
  withDate: "With a date",
  kindNames,
  takeCalendar: "Take these as a calendar file",
  showMore: "Show more",
  nothingPending: {
    title: "Nothing is pending",
    text: "None of today’s stories says what comes next.",
  },
};
