import { capital, plural, spell } from "../../lib/messages.ts";

export const addMessages = {
  title: "Add an article",
  editTitle: "Edit your article",
  text: "Paste a text or drop a file and read it like any other story. It stays on this device.",
  field: "Text",
  format: "Read as",
  formats: { txt: "Plain text", md: "Markdown", html: "HTML" },
  open: "Open a file",
  add: "Add to library",
  save: "Save changes",
  preview: "Preview",
  noPreview:
    "Your text will be shown here as a story: headline, summary, sections, lists and what comes next.",
  partialPreview: "The preview shows the beginning. Your whole text will be saved.",
  headline: "Headline",
  inferredHeadline: "Headline, made from the text",
  summary: "Summary",
  sections: (count: number) => capital(`${spell(count)} ${plural(count, "section", "sections")}`),
  lists: (count: number) => capital(`${spell(count)} labelled ${plural(count, "list", "lists")}`),
  added: "Added to your library",
  saved: "Your changes are saved",
  replaced: "The text that was here was replaced",
  shared: "What you shared has replaced your draft",
  unshared:
    "What you shared did not arrive. This device may be full, or sharing was interrupted. Please copy the text in the other app and paste it here.",
  noDraft: "This browser cannot save drafts. Your text stays here until you leave the page.",
  noParser:
    "Part of the app could not be loaded, so the text cannot be shown as a story yet. It is safe in the field. Please try again when you are online.",
  tooLong: (size: string, most: string) =>
    `This text is too long: ${size} characters. Up to ${most} can be read well. Nothing was changed; please add it in parts.`,
  unreadable: (reason: string) =>
    `The file could not be read: ${reason}. The text in the field is unchanged.`,
  oneFile: (name: string) => `Only one article can be added at a time. This is ${name}.`,
};
