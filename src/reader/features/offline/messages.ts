import { capital, plural, spell } from "../../lib/messages.ts";

/** What is said of a page that is not on the device; it comes with what finds out that there is no network. */
export const notOnDeviceMessages = {
  story: {
    title: "This story is not on your device",
    text: "It will open as soon as you are back online.",
  },
  page: {
    title: "This page is not on your device",
    text: "It will open as soon as you are back online.",
  },
  unknown: {
    title: "Nothing on your device is at this address",
    text: "It will be looked for as soon as you are back online.",
  },
  ready: (count: number, other: boolean) =>
    ` ${capital(spell(count))}${other ? " other" : ""} ${plural(count, "story is", "stories are")} ready to read now.`,
};
