/** Texts of the reading settings. The names of settings and choices are in `lib/setting-names.ts`. */
export const settingsMessages = {
  title: "Settings",
  reading: "Reading",
  allSettings: "All settings",
  smaller: "Smaller",
  larger: "Larger",
  reset: "Reset",
  wasReset: "All settings have their defaults again",
  problems: {
    newer:
      "Your settings were stored by a newer version of this app. What this version understands is in use, and they stay as they are until you change one.",
    unreadable:
      "Your settings could not be read in full. Those that could not be read have their defaults. The stored settings stay as they are until you change one.",
    "not-stored": "This browser is not keeping your settings. They last until you close the page.",
  },
};
