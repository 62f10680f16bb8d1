import { capital, plural, spell } from "../../lib/messages.ts";

/** Texts of the archive and of topics. */
export const listMessages = {
  noStories: {
    title: "There are no stories yet",
    text: "A text file in the content folder becomes the first one.",
  },
  stories: (count: number) => capital(`${spell(count)} ${plural(count, "story", "stories")}.`),
  older: "Older stories",
  newer: "Newer stories",
  pages: "Pages",
  page: (page: number) => `page ${page}`,
};
