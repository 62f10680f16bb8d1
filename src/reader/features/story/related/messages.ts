import { capital, plural, spell } from "../../../lib/messages.ts";

/** Texts about stories that have to do with a story. */
export const relatedMessages = {
  see: "See",
  newerStory: "A newer story continues this:",
  newerInSeries: "A newer story of this series:",
  storySoFar: "Story so far",
  stories: (count: number) => `, ${count} ${plural(count, "story", "stories")}`,
  skippedStories: (count: number) =>
    count === 1 ? "One more story" : `${capital(spell(count))} more stories`,
};
