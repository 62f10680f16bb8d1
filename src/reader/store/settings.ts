import { settingAttributes, storageKeys } from "../../edition/prerendered-page.ts";
import { deviceStorage, onStorageChange } from "../lib/storage.ts";
import { createStore } from "../lib/store.ts";
import {
  choices,
  defaultSettings,
  parseSettings,
  type Setting,
  type Settings,
  type StoredSettings,
  serializeSettings,
} from "./setting-choices.ts";

/**
 * The script in the head of the page reads this key before the first paint. Settings belong to
 * the reader and not to an edition: all editions of an origin share them.
 */
const key = storageKeys.settings;
/** Where the first release stored the theme, and nothing else. */
const oldKey = storageKeys.legacyTheme;

/** The settings in force, and whether all of them were understood. */
export const settingsStore = createStore(read());

/** Changes some settings: at once on the page, and for later visits if they can be stored. */
export function changeSettings(changes: Partial<Settings>): void {
  const settings = { ...settingsStore.get().settings, ...changes };
  // In a private window, or on a full device, a choice lasts as long as the page.
  const isStored = deviceStorage.write(key, serializeSettings(settings));
  if (isStored) deviceStorage.remove(oldKey);
  apply(isStored ? { settings } : { settings, problem: "not-stored" });
}

/** Reads the stored settings again, and applies them to the page. */
export function restoreSettings(): void {
  apply(read());
}

/** Completes what the script in the head has applied, and follows changes in other tabs. */
export function followSettings(): void {
  // Default settings set no attribute, so nothing is left to do. `data-continue` only says that a story was begun.
  if (Object.keys(document.documentElement.dataset).some((name) => name !== "continue")) restoreSettings();
  onStorageChange(key, restoreSettings);
}

/** Whether text can still be made larger (1) or smaller (-1). */
export function canStep({ size }: Settings, by: 1 | -1): boolean {
  return choices.size[choices.size.indexOf(size) + by] !== undefined;
}

/**
 * Makes text one step larger or smaller, as far as it goes. This turns the browser's own font size off.
 * @returns the new size in per cent
 */
export function stepSize(by: 1 | -1): string {
  const { size } = settingsStore.get().settings;
  const next = choices.size[choices.size.indexOf(size) + by];
  if (!next) return size;
  changeSettings({ size: next, browser: "off" });
  return next;
}

/** Switches to the next theme, and from the last to the first. */
export function nextTheme(): Settings["theme"] {
  const { theme } = settingsStore.get().settings;
  const next = choices.theme[(choices.theme.indexOf(theme) + 1) % choices.theme.length] ?? "auto";
  changeSettings({ theme: next });
  return next;
}

function read(): StoredSettings {
  const record = deviceStorage.read(key);
  const theme = record === undefined ? deviceStorage.read(oldKey) : undefined;
  return parseSettings(theme ? JSON.stringify({ theme }) : record);
}

function apply(stored: StoredSettings): void {
  const { settings } = stored;
  const root = document.documentElement;
  for (const name of settingAttributes) setAttribute(root, name, settings[name]);
  const background = getComputedStyle(root).getPropertyValue("--bg").trim();
  // There is one element for light and one for dark, which is right for the theme "auto" alone.
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const auto = meta.getAttribute("data-auto") ?? meta.content;
    meta.setAttribute("data-auto", auto);
    meta.content = settings.theme === "auto" ? auto : background;
  }
  settingsStore.set(stored);
}

function setAttribute(root: HTMLElement, name: Setting, choice: string): void {
  if (choice === defaultSettings[name]) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, choice);
}
