import type { OutlookKind } from "../../../article/article.ts";
import { capital, plural, spell } from "../../lib/messages.ts";

const kindNames: Record<OutlookKind, string> = {
  areas: "Area",
  outcomes: "Outcome",
  events: "Event",
  questions: "Question",
};

const openQuestions = (count: number) => `${spell(count)} open ${plural(count, "question", "questions")}`;
const questions = (count: number) => `${spell(count)} ${plural(count, "question", "questions")}`;

/** Texts of the upcoming page. `open`, `fromStories`, `dated` and `ofReader` form sentences in a row. */
export const upcomingMessages = {
  open: (count: number) => capital(openQuestions(count)),
  fromStories: (count: number) => ` from ${spell(count)} ${plural(count, "story", "stories")}.`,
  dated: (count: number) =>
    count === 0 ? " None has a date." : ` ${capital(spell(count))} ${plural(count, "has", "have")} a date.`,
  ofReader: (watched: number, settled: number, since: string) => {
    const was = `${spell(settled)} ${plural(settled, "was", "were")} settled ${since}.`;
    if (watched === 0) return settled === 0 ? "" : ` ${capital(was)}`;
    return ` You are watching ${spell(watched)}${settled === 0 ? "." : `, and ${was}`}`;
  },
  sinceToday: "today",
  since: (day: string) => `since ${day}`,

  today: "Today",
  filters: "Filter",
  all: "All",
  watching: "Watching",
  changed: "Changed",
  /** The title of the page with a filter, which screen readers announce. */
  filtered: (title: string, filter: string, count: number, isOpen: boolean) =>
    `${title}: ${filter}, ${isOpen ? openQuestions(count) : questions(count)}`,

  settledSince: (since: string) => `Settled ${since}`,
  settledOfLate: "Settled in the last two weeks",
  settledLately: "Settled lately",
  settled: "Settled",
  withDate: "With a date",
  thisWeek: "This week",
  nextWeek: "Next week",
  holdsBack: "What could hold these back: ",
  kindNames,
  takeCalendar: "Take these as a calendar file",
  notes: {
    settled: "Settled",
    openAgain: "Open again",
    withdrawn: "Withdrawn from its story",
    back: "Back in its story",
  },
  itSaid: (former: string) => `It said: ${former}`,

  showMore: (count: number) => `Show ${count} more`,
  allSettled: (count: number) => (count === 1 ? "The settled question" : `All ${count} settled questions`),
  nothingPending: {
    title: "Nothing is pending",
    text: "None of today’s stories says what comes next.",
  },
  nothingWatched: {
    title: "You are not watching anything",
    text: "Every story ends with what may come next. Watch a line, and this page tells you when it moves.",
    action: "Show all open questions",
  },
  nothingChanged: {
    title: "Nothing has changed",
    text: "No open question has moved or been settled in the last 90 days.",
    action: "Show all open questions",
  },
};
