import { parseJson } from "../../edition/parse-json.ts";

/** What a reader can set, and the choices for each setting. */
export const choices = {
  theme: ["auto", "paper", "sepia", "dark"],
  /** The text size, in per cent. */
  size: ["85", "92", "100", "110", "122", "137", "155", "175"],
  width: ["narrow", "default", "wide"],
  spacing: ["snug", "default", "open"],
  typeface: ["serif", "sans", "device"],
  /** Use the browser's own font and size in place of ours. */
  browser: ["off", "on"],
  shortcuts: ["on", "off"],
} as const;

export type Setting = keyof typeof choices;
export type Settings = { [Name in Setting]: (typeof choices)[Name][number] };

/** The settings of a reader who has chosen nothing. */
export const defaultSettings: Settings = {
  theme: "auto",
  size: "100",
  width: "default",
  spacing: "default",
  typeface: "serif",
  browser: "off",
  shortcuts: "on",
};

/** The settings as this device has them. */
export type StoredSettings = {
  settings: Settings;
  /** Why they may not be what the reader chose, or will be lost with the page. */
  problem?: "newer" | "unreadable" | "not-stored";
};

const version = 1;

/**
 * Parses a stored record as far as possible: a setting that is missing or unknown gets its default.
 * @param record JSON; undefined when nothing is stored
 */
export function parseSettings(record: string | undefined): StoredSettings {
  if (record === undefined) return { settings: defaultSettings };
  const parsed = parseJson(record);
  if (typeof parsed !== "object" || parsed === null)
    return { settings: defaultSettings, problem: "unreadable" };
  const stored = new Map(Object.entries(parsed));
  const names = Object.keys(choices) as Setting[];
  const valid = names.filter((name) => stored.has(name) && isChoice(name, stored.get(name)));
  const settings = {
    ...defaultSettings,
    ...Object.fromEntries(valid.map((name) => [name, stored.get(name)])),
  };
  if (Number(stored.get("version")) > version) return { settings, problem: "newer" };
  const isInvalid = names.some((name) => stored.has(name) && !valid.includes(name));
  return { settings, ...(isInvalid && { problem: "unreadable" }) };
}

/** The record to store: only what differs from the defaults, since a later release may change those. */
export function serializeSettings(settings: Settings): string {
  const chosen = Object.entries(settings).filter(
    ([name, choice]) => choice !== defaultSettings[name as Setting],
  );
  return JSON.stringify({ version, ...Object.fromEntries(chosen) });
}

function isChoice(name: Setting, choice: unknown): boolean {
  return choices[name].some((known) => known === choice);
}
