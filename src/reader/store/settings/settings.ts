import {
  type Found,
  readRecord,
  type Setting,
  type Settings,
  standard,
  visible,
  writeRecord,
} from "./choices.ts";

/**
 * Where the settings are kept; the script in the head of the page reads them before the first paint. They are of
 * the reader's eyes and not of an edition: all editions of an origin share them.
 */
const key = "aheadline.settings";
/** Where the first version kept the theme, and nothing else. */
const oldKey = "aheadline.theme";

const listeners = new Set<() => void>();
let found = read();

/** The settings in force, and whether all of them were understood. */
export function readSettings(): Found {
  return found;
}

/** Calls back when the settings change, here or in another tab; returns how to stop. */
export function watchSettings(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Changes some settings: at once on the page, and for good where the browser keeps anything. */
export function changeSettings(changes: Partial<Settings>): void {
  const settings = { ...found.settings, ...changes };
  found = keep(settings) ? { settings } : { settings, trouble: "unkept" };
  applySettings();
}

/** Reads again what is kept, and sets the page by it: for a page that has just come, and for other tabs. */
export function restoreSettings(): void {
  found = read();
  applySettings();
}

function read(): Found {
  try {
    const record = localStorage.getItem(key);
    const theme = record === null && localStorage.getItem(oldKey);
    return readRecord(theme ? JSON.stringify({ theme }) : record);
  } catch {
    return { settings: standard };
  }
}

/** In a private window, or on a full device, a choice lasts as long as the page. */
function keep(settings: Settings): boolean {
  try {
    localStorage.setItem(key, writeRecord(settings));
    localStorage.removeItem(oldKey);
    return true;
  } catch {
    return false;
  }
}

function applySettings(): void {
  const root = document.documentElement;
  for (const name of visible) setAttribute(root, name, found.settings[name]);
  const { theme } = found.settings;
  const page = getComputedStyle(root).getPropertyValue("--bg").trim();
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const auto = meta.getAttribute("data-auto") ?? meta.content;
    meta.setAttribute("data-auto", auto);
    meta.content = theme === "auto" ? auto : page;
  }
  for (const listener of listeners) listener();
}

function setAttribute(root: HTMLElement, name: Setting, choice: string): void {
  if (choice === standard[name]) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, choice);
}
