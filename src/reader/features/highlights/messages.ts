import { capital, plural, spell } from "../../lib/messages.ts";

/** Texts of highlights and notes, in a story and on their own page. */
export const highlightMessages = {
  highlightCount: (count: number) => capital(`${spell(count)} ${plural(count, "highlight", "highlights")}.`),
  highlight: "Highlight",
  selected: "Words you selected",
  addNote: "Add a note",
  note: "Note",
  highlightOf: (quoted: string) => `Highlighted: ${quoted}`,
  noteOn: (quoted: string, note: string) => `Your note on ${quoted}: ${note}`,
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
};
