import { capital, plural, spell } from "../../lib/messages.ts";

/** Texts of the library page. */
export const libraryMessages = {
  ownRemoved: "Your article was deleted",
  edit: "Edit",
  delete: "Delete",
  everything: "Everything",
  ownArticles: "Yours",
  links: "Links",
  ownArticle: "Your own article",
  nothingSaved: {
    title: "Nothing saved yet",
    text: "Press the bookmark on any story and it will wait for you here, online or off.",
    action: "Go to Today",
  },
  noOwnArticles: {
    title: "Bring your own",
    text: "Paste a text or drop a file and read it like any other story. It stays on this device.",
    action: "Add an article",
  },
  watched: (count: number) => `${count} watched ${plural(count, "question", "questions")}`,
  exportData: "Export",
  importData: "Import",
  addOwnArticle: "Add your own article",
  orders: {
    newest: "Newest first",
    oldest: "Oldest first",
    longest: "Longest first",
    shortest: "Shortest first",
    topic: "By topic",
  },
  order: (order: string) => `Order: ${order}`,
  savedWhen: (when: string) => `saved ${when}`,
  addedWhen: (when: string) => `added ${when}`,
  moreFor: (title: string) => `More actions for ${title}`,
  tag: "Tag",
  tags: "Tags",
  add: "Add",
  tagged: (tags: string[]) => `Tagged “${tags.join("”, “")}”`,
  untagged: (tag: string) => `No longer tagged “${tag}”`,
  removeTag: (tag: string) => `Remove tag: ${tag}`,
  onDevice: (size?: string) =>
    `Your library lives in this browser, on this device only${size ? `, ${size} of it` : ""}. It is not sent anywhere, so keep a copy if it matters to you.`,
  inMemory: "Your library lasts until you close this window: this browser is not keeping anything.",
};

/** Texts of the section of unfinished stories. */
export const continueMessages = {
  continue: "Continue",
  minutesLeft: (minutes: number) => `${minutes} min left`,
  title: "Continue reading",
  nothing: {
    title: "Nothing to continue",
    text: "A story that you leave unfinished waits for you here.",
  },
};

/** Texts of the history section. */
export const historyMessages = {
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
    cancel: "Keep",
  },
  cleared: "History cleared",
};
