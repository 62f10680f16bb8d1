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
  product: "Aheadline",

  skip: "Skip to the story",
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

  listen: "Listen",
  stop: "Stop",
  listEnds: "The list ends here",

  contents: "Contents",
  inThisStory: "In this story",
  theStory: "The story",
  thisStory: "This story",
  text: "Text",
  back: "Today",
  facts: "At a glance",
  allFacts: "All facts",
  minutes: (count: number) => `${count} min`,
  read: (minutes: number) => `${minutes}\u00a0min read`,
  updated: (when: string) => `Updated ${when}`,
  sources: "Sources",
  readOn: "Read on",
  sameTopic: (topic: string) => `Also in ${topic}`,
  nextInEdition: "Next in this edition",
  scroll: "Scroll for more columns",
  table: "Table",
  picture: "Picture",

  linkToSection: (heading: string) => `Link to this section: ${heading}`,
  copied: "Link copied",
  needsScript: "Everything here is stored on this device by a script: turn on JavaScript to use this page.",
  save: "Save",
  saved: "Saved",
  saveToLibrary: "Save to library",
  savedToLibrary: "Saved to your library",
  removed: (marks: { note?: string }[]) => {
    if (marks.some(({ note }) => note)) return "Removed, with its notes";
    return marks.length > 0 ? "Removed, with its highlights" : "Removed from your library";
  },
  ownRemoved: "Your article was deleted",
  undo: "Undo",
  undone: "Undone",
  diskFull: "Your device has no room left. Nothing was changed",
  notSaved: "This browser did not keep it. Nothing was changed",

  todayInText: "today",
  yesterday: "yesterday",
  onDay: (day: string) => `on ${day}`,
  wereHere: (when: string) => `You were here ${when}.`,
  goToStart: "Go to the start",
  positionNotSaved: "This browser does not keep your place",
  share: (share: number) => (share < 1 ? `${Math.floor(share * 100)}% read` : "Read"),
  continue: "Continue",
  minutesLeft: (minutes: number) => `${minutes} min left`,

  memoryOnly: {
    title: "This browser is not keeping anything.",
    text: "In a private window, your library lasts until you close it.",
  },
  libraryUnavailable: {
    title: "Your library could not be opened",
    text: "It is still on this device. Close other pages of this site, then try again.",
    action: "Try again",
  },

  highlights: "Highlights",
  highlightCount: (count: number) => capital(`${spell(count)} ${plural(count, "highlight", "highlights")}.`),
  highlight: "Highlight",
  highlighted: "Highlighted",
  selected: "Words you selected",
  addNote: "Add a note",
  note: "Note",
  copyLink: "Copy link",
  remove: "Remove",
  edit: "Edit",
  delete: "Delete",
  highlightOf: (quoted: string) => `Highlighted: ${quoted}`,
  noteOn: (quoted: string, note: string) => `Your note on ${quoted}: ${note}`,
  highlightRemoved: "Highlight removed",
  unplacedHighlights: {
    title: "Highlights that could not be placed",
    text: "The story has changed since you made them. The words and your notes are kept.",
  },
  unplaced: "Could not be placed in the story as it is now",
  noHighlights: {
    title: "No highlights yet",
    text: "Select words in any story and press Highlight. They are listed here, with your notes, on this device only.",
    action: "Go to Today",
  },

  possible: "Possible: ",
  settled: "Settled: ",
  whatNext: "What comes next: ",
  kinds,
  statuses,
  caveats: "What could hold it back",
  longerView: "The longer view",
  allOpen: (count: number) =>
    count === 1 ? "The open question in this edition" : `All ${count} open questions in this edition`,

  all: (count: number) => `All ${count}`,
  noDate: "No date yet",
  noStories: {
    title: "There are no stories yet",
    text: "A text file in the content folder becomes the first one.",
  },

  offline: {
    title: "You are offline.",
    copy: (when: string) => `This is the copy from ${when}.`,
    action: "See what is ready",
  },
  notHere: "Not on this device",
  newEdition: (date: string) => ({
    title: `The edition of ${date} is ready.`,
    text: "Your place on this page will be kept.",
    action: "Show it",
  }),
  loading: "Loading the story",
  partFailed: "This part did not arrive. Load the page again when you are online.",
  scriptFailed: {
    title: "Only the text of this page arrived.",
    text: "Load it again when you are online to use all of it.",
  },
  toToday: "Back to Today",
  notFound: {
    title: "There is no story at this address",
    text: "It may have been renamed or withdrawn.",
    suggestions: " These are close to it:",
  },
  failed: {
    title: "The story did not arrive",
    text: "The connection dropped on the way. Nothing you saved is affected.",
    action: "Try again",
  },
  damaged: {
    title: "This story is damaged",
    text: "Part of it could not be read, so it is not shown. The publisher’s file needs a new build.",
  },
  newRelease: {
    title: "A newer reader is ready",
    text: "It will be used the next time you open the page.",
    action: "Use it now",
  },
};

/** The interface texts in the language of the interface. */
export const messages: Messages = english;
