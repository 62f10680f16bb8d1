/** What the settings and the shortcuts say; it comes with them. */
export type SettingsMessages = typeof english;

const english = {
  settingsPage: "Settings",
  reading: "Reading",
  allSettings: "All settings",
  setting: {
    theme: "Theme",
    size: "Text size",
    width: "Line width",
    spacing: "Spacing",
    typeface: "Typeface",
    browser: "My browser’s font and size",
    shortcuts: "Shortcuts",
  },
  choices: {
    theme: { auto: "Auto", paper: "Paper", sepia: "Sepia", dark: "Night" },
    width: { narrow: "Narrow", standard: "Standard", wide: "Wide" },
    spacing: { snug: "Snug", standard: "Standard", open: "Open" },
    typeface: { serif: "Serif", sans: "Sans", device: "Device" },
    browser: { off: "Off", on: "On" },
    shortcuts: { on: "On", off: "Off" },
  },
  keyboard: "Keyboard shortcuts",
  keys: {
    stories: "Next story, previous story",
    open: "Open the story in focus",
    save: "Save or remove from library",
    highlight: "Highlight the words you selected",
    outlook: "Jump to what comes next",
    contents: "Contents",
    today: "Go to Today",
    desk: "Go to What comes next",
    library: "Go to Library",
    size: "Larger text, smaller text",
    theme: "Next theme",
    leave: "Close, or leave the field",
    help: "This list",
  },
  smaller: "Smaller",
  larger: "Larger",
  percent: (size: string) => `${size}%`,
  set: (setting: string, choice: string) => `${setting}: ${choice}`,
  backToStandard: "Back to standard",
  isStandard: "All settings are the standard again",
  settingsTrouble: {
    newer:
      "Your settings were made by a newer reader. What is understood of them is in use, and they stay as they are until you change one.",
    unreadable:
      "Your settings could not be read in full. What could not is the standard, and they stay as they are until you change one.",
    unkept: "This browser is not keeping your settings. They last until you close the page.",
  },
};

export const settingsMessages: SettingsMessages = english;
