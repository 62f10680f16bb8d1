import { capital, plural, spell } from "../../lib/messages.ts";

/** How many sentences of a story changed in which way. */
export type ChangeCounts = { isNew: number; altered: number; removed: number };

const list = new Intl.ListFormat("en-GB");

/** Texts about what changed in a story since the reader read it. */
export const changesMessages = {
  title: "What changed since you read this",
  /** "Two sentences are new and one is gone". The first part names what is counted. */
  summary: ({ isNew, altered, removed }: ChangeCounts) => {
    const parts: [count: number, one: string, many: string][] = [
      [isNew, "is new", "are new"],
      [altered, "has changed", "have changed"],
      [removed, "is gone", "are gone"],
    ];
    const clauses = parts
      .filter(([count]) => count > 0)
      .map(([count, one, many], index) => {
        const noun = index > 0 ? "" : ` ${plural(count, "sentence", "sentences")}`;
        return `${spell(count)}${noun} ${plural(count, one, many)}`;
      });
    return capital(list.format(clauses));
  },
  since: (when: string) => ` since you read this ${when}.`,
  unknown: "This story has changed",
  sinceUnknown: " since you read it.",
  goToFirst: "Go to the first",
  all: "All changes",
  onlyNew: "Only what is new",
  wholeStory: "The whole story",
  clear: "Clear marks",
  cleared: "Marks cleared",
  isNew: "New:",
  altered: "Changed:",
  removed: "Gone:",
  before: "Before:",
  now: "Now:",
  nextChange: "Next change",
  backToNote: "Back to the note",
};
