import { capital, plural, spell } from "../../lib/messages.ts";

/** What is said around texts of the reader's own. It comes with their pages: few visits need it. */
export const addMessages = {
  title: "Add an article",
  changing: "Change your article",
  text: "Paste a text or drop a file and read it like any other story. It stays on this device.",
  field: "Text",
  format: "Read as",
  formats: { txt: "Plain text", md: "Markdown" },
  open: "Open a file",
  keep: "Add to library",
  change: "Keep the changes",
  preview: "Preview",
  nothing:
    "What is understood of the text is shown here: headline, summary, sections, lists, what comes next.",
  beginning: "The preview shows the beginning. All of the text will be kept.",
  headline: "Headline",
  madeHeadline: "Headline, made from the text",
  summary: "Summary",
  sections: (count: number) => capital(`${spell(count)} ${plural(count, "section", "sections")}`),
  lists: (count: number) => capital(`${spell(count)} labelled ${plural(count, "list", "lists")}`),
  kept: "Added to your library",
  changed: "Changed in your library",
  replaced: "The text before it was put aside",
  shared: "Another app handed this over",
  unshared:
    "What the other app handed over did not arrive: this device has no room for it, or it broke off. Copy it there and paste it here.",
  noDraft: "This browser keeps no drafts: the text is here until you leave the page.",
  noReader:
    "The part that reads texts did not arrive. Your text is safe in the field; try again when you are online.",
  tooLong: (size: string, most: string) =>
    `This text is too long: ${size} characters, where ${most} can be read well. Nothing was changed; add it in parts.`,
  unread: (reason: string) => `That file could not be read: ${reason}. What was in the field is still there.`,
  oneFile: (name: string) => `One article at a time: this is ${name}`,
};
