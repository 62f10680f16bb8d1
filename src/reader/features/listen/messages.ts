/** What is said where a story is read out; it comes with the player. */
export type ListenMessages = typeof english;

const english = {
  readingOut: "Reading out",
  pause: "Pause",
  goOn: "Go on",
  speed: "Speed",
  times: (rate: number) => `${rate}×`,
  voiceFailed: "The voice of this device gave out. The text is all here.",
};

export const listenMessages: ListenMessages = english;
