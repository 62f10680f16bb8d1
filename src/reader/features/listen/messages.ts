/** Texts of the player; they are loaded together with it. */
export const listenMessages = {
  readingOut: "Reading out",
  pause: "Pause",
  resume: "Go on",
  speed: "Speed",
  times: (rate: number) => `${rate}×`,
  voiceFailed: "The voice of this device gave out. The text is all here.",
};
