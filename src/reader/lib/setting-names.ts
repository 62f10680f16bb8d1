/** Names of the reading settings, for their controls and for the toasts of shortcuts that change them. */
export const settingNames = {
  theme: "Theme",
  size: "Text size",
  width: "Line width",
  spacing: "Spacing",
  typeface: "Typeface",
  browser: "My browser’s font and size",
  shortcuts: "Shortcuts",
};

/** Names of the choices of each setting. Text sizes are numbers: see `sizeName`. */
export const choiceNames = {
  theme: { auto: "Auto", paper: "Paper", sepia: "Sepia", dark: "Night" },
  width: { narrow: "Narrow", default: "Default", wide: "Wide" },
  spacing: { snug: "Snug", default: "Default", open: "Open" },
  typeface: { serif: "Serif", sans: "Sans", device: "Device" },
  browser: { off: "Off", on: "On" },
  shortcuts: { on: "On", off: "Off" },
};

/** The name of a text size, given in percent: "110" -> "110%". */
export function sizeName(size: string): string {
  return `${size}%`;
}
