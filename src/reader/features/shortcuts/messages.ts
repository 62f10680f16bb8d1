/** Texts of the keyboard shortcuts: what each key does, and what a key that changes a setting reports. */
export const shortcutMessages = {
  title: "Keyboard shortcuts",
  keys: {
    stories: "Next story, previous story",
    open: "Open the story in focus",
    save: "Save or remove from library",
    watch: "Watch the question in focus",
    highlight: "Highlight the words you selected",
    upcoming: "Jump to what comes next",
    contents: "Contents",
    today: "Go to Today",
    upcomingPage: "Go to What comes next",
    library: "Go to Library",
    size: "Larger text, smaller text",
    theme: "Next theme",
    escape: "Close, or leave the field",
    help: "This list",
  },
  changed: (setting: string, choice: string) => `${setting}: ${choice}`,
};
