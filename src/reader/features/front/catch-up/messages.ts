import { plural, spell } from "../../../lib/messages.ts";

/** Texts about what is new since the reader's last look at the front page. */
export const catchUpMessages = {
  title: "Since you looked",
  since: (when: string, time: string) => `Since you looked ${when} at ${time}:`,
  added: (count: number) => `${spell(count)} new ${plural(count, "story", "stories")}`,
  updated: (count: number) => `${spell(count)} ${plural(count, "update", "updates")}`,
  settled: (count: number) => `${spell(count)} settled ${plural(count, "question", "questions")}`,
  moved: (count: number) =>
    `${spell(count)} ${plural(count, "question", "questions")} that you watch ${plural(count, "has", "have")} changed`,
  addedTitle: "New stories",
  updatedTitle: "Updates",
  nothing: {
    title: "Nothing new",
    text: "After a pause of four hours, what came in the meantime is listed here.",
    action: "Go to Today",
  },
};
