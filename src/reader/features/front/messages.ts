import { plural } from "../../lib/messages.ts";

/** Texts of the front page. */
export const frontMessages = {
  noStories: {
    title: "There are no stories yet",
    text: "A text file in the content folder becomes the first one.",
  },
  continue: "Continue",
  minutesLeft: (minutes: number) => `${minutes} min left`,
  leadStories: "Lead stories",
  moreStories: "More stories",
  size: (stories: number, minutes: number) =>
    `${stories} ${plural(stories, "story", "stories")}, ${minutes} ${plural(minutes, "minute", "minutes")}`,
  openQuestions: "open questions",
  allStories: (count: number) => `All ${count} stories`,
};
