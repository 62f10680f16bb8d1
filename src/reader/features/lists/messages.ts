import { capital, plural, spell } from "../../lib/messages.ts";

/** Texts of the archive and of topics. */
export const listMessages = {
  stories: (count: number) => capital(`${spell(count)} ${plural(count, "story", "stories")}.`),
  older: "Older stories",
  newer: "Newer stories",
  pages: "Pages",
  page: (page: number) => `page ${page}`,
};
