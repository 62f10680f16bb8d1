/** Texts of what surrounds every page: notices, error pages, and the outcome of saving a story. */
export const frameMessages = {
  product: "Aheadline",
  skip: "Skip to the story",
  savedToLibrary: "Saved to your library",
  memoryOnly: {
    title: "This browser is not keeping anything.",
    text: "In a private window, your library lasts until you close it.",
  },
  libraryUnavailable: {
    title: "Your library could not be opened",
    text: "It is still on this device. Close other pages of this site, then try again.",
    action: "Try again",
  },
  offline: {
    title: "You are offline.",
    copy: (when: string) => `This is the copy from ${when}.`,
    action: "See what is ready",
  },
  newEdition: (date: string) => ({
    title: `The edition of ${date} is ready.`,
    text: "Your place on this page will be kept.",
    action: "Show it",
  }),
  scriptFailed: {
    title: "Only the text of this page arrived.",
    text: "Load it again when you are online to use all of it.",
  },
  toToday: "Back to Today",
  notFound: {
    title: "There is no story at this address",
    text: "It may have been renamed or withdrawn.",
    suggestions: " These are close to it:",
  },
  failed: {
    title: "The story did not arrive",
    text: "The connection dropped on the way. Nothing you saved is affected.",
    action: "Try again",
  },
  damaged: {
    title: "This story is damaged",
    text: "Part of it could not be read, so it is not shown. The publisher’s file needs a new build.",
  },
  newRelease: {
    title: "A newer reader is ready",
    text: "It will be used the next time you open the page.",
    action: "Use it now",
  },
};
