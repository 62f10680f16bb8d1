import { capital, plural, spell } from "../../lib/messages.ts";

/** Texts of the page that lists the stories on the device. */
export const onDeviceMessages = {
  title: "On this device",
  text: (count: number) =>
    count === 0
      ? "No story is on this device yet. Those that you open or save will be."
      : capital(`${spell(count)} ${plural(count, "story is", "stories are")} ready to read, online or off.`),
};

/** What stands in place of a page that is not on the device, while there is no network. */
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

/** Toasts about a saved story that is not complete on the device. */
export const syncMessages = {
  textLater: "Saved. Its text follows when it can be fetched",
  noRoomForText: "Saved. Your device has no room for its text",
  pictures: {
    later: "Saved. Its pictures follow when they can be fetched",
    full: "Saved. Your device has no room for its pictures",
    refused: "Saved without its pictures: this browser keeps none",
  },
};
