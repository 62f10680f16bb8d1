import { plural } from "../../lib/messages.ts";

/** Texts of the front page. */
export const frontMessages = {
  leadStories: "Lead stories",
  moreStories: "More stories",
  size: (stories: number, minutes: number) =>
    `${stories} ${plural(stories, "story", "stories")}, ${minutes} ${plural(minutes, "minute", "minutes")}`,
  openQuestions: "open questions",
  allStories: (count: number) => `All ${count} stories`,
};
