import { capital, plural, spell } from "../../words.ts";

/* What is said of reading, in the library alone: it stays out of the first visit to a story. */

export const beganWords = {
  title: "Continue reading",
  nothing: {
    title: "Nothing to continue",
    text: "A story that you leave in its middle waits for you here.",
  },
};

export const historyWords = {
  title: "History",
  nothing: {
    title: "No history",
    text: "Stories you open are listed here, on this device only.",
  },
  keep: "Keep history",
  day: (name: string) => capital(name),
  read: "read",
  clear: "Clear",
  ask: {
    title: "Clear your history?",
    text: (count: number) =>
      `${capital(spell(count))} ${plural(count, "entry", "entries")} will go. Saved stories stay.`,
    no: "Keep",
  },
  cleared: "History cleared",
};
