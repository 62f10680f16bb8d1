import type { OutlookKind, OutlookStatus } from "../../article/article.ts";

/**
 * The interface texts that several parts of the reader use; those of one feature are in its own `messages.ts`.
 * Another language is one more object of this type.
 */
export type Messages = typeof english;

const numerals =
  "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** Spells out a number up to twenty, for sentences; labels use figures. */
export function spell(count: number): string {
  return numerals[count] ?? String(count);
}

/** Capitalizes the first letter. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The singular for one, the plural for none and for many. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

const kinds: Record<OutlookKind, string> = {
  areas: "Areas to watch",
  outcomes: "Possible outcomes",
  events: "With a date",
  questions: "Open questions",
};

const statuses: Record<Exclude<OutlookStatus, "open">, string> = {
  happened: "Happened",
  "did-not-happen": "Did not happen",
  overtaken: "Overtaken",
};

const english = {
  lang: "en",

  main: "Main",
  library: "Library",
  archive: "Archive",
  today: "Today",
  outlook: "What comes next",
  next: "Next",
  settings: "Reading settings",
  footer: "Footer",
  privacy: (name: string) => `${name}. Nothing about your reading leaves this browser.`,
  close: "Close",

  stop: "Stop",
  listEnds: "The list ends here",

  inThisStory: "In this story",
  minutes: (count: number) => `${count} min`,
  changed: "Updated",
  sinceRead: "since you read it",
  updated: (when: string) => `Updated ${when}`,
  scroll: "Scroll for more columns",
  table: "Table",
  picture: "Picture",

  linkToSection: (heading: string) => `Link to this section: ${heading}`,
  copied: "Link copied",
  needsScript: "Everything here is stored on this device by a script: turn on JavaScript to use this page.",
  save: "Save",
  saved: "Saved",
  saveToLibrary: "Save to library",
  removed: (highlights: { note?: string }[]) => {
    if (highlights.some(({ note }) => note)) return "Removed, with its notes";
    return highlights.length > 0 ? "Removed, with its highlights" : "Removed from your library";
  },
  undo: "Undo",
  undone: "Undone",
  diskFull: "Your device has no room left. Nothing was changed",
  notSaved: "This browser did not keep it. Nothing was changed",

  todayInText: "today",
  yesterday: "yesterday",
  onDay: (day: string) => `on ${day}`,
  share: (share: number) => (share < 1 ? `${Math.floor(share * 100)}% read` : "Read"),
  highlights: "Highlights",
  copyLink: "Copy link",
  remove: "Remove",
  highlightRemoved: "Highlight removed",

  possible: "Possible: ",
  settled: "Settled: ",
  whatNext: "What comes next: ",
  kinds,
  statuses,
  settledAt: (status: string, date: string, isDay: boolean) => `${status} ${isDay ? "on" : "in"} ${date}`,
  caveats: "What could hold it back",
  longerView: "The longer view",
  allOpen: (count: number) =>
    count === 1 ? "The open question in this edition" : `All ${count} open questions in this edition`,

  watch: "Watch",
  watching: "Watching",
  addToCalendar: "Add to calendar",
  addToCalendarNamed: (question: string) => `Add to calendar: ${question}`,
  storyCalendar: "Calendar of this story",

  all: (count: number) => `All ${count}`,
  noDate: "No date yet",
  datePassed: "Date passed",
  /** What has changed about an item that stands beside these words. */
  changes: {
    moved: (from: string) => `Moved from ${from}`,
    dated: "Has a date now",
    undated: (from: string) => `No longer dated ${from}`,
    reworded: "Reworded",
  },

  notHere: "Not on this device",
  loading: "Loading the story",
  partFailed: "This part did not arrive. Load the page again when you are online.",
};

/** The interface texts in the language of the interface. */
export const messages: Messages = english;
