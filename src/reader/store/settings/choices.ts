/** What a reader can set, and between what. */
export const choices = {
  theme: ["auto", "paper", "sepia", "dark"],
  /** Of text, in per cent. */
  size: ["85", "92", "100", "110", "122", "137", "155", "175"],
  width: ["narrow", "standard", "wide"],
  spacing: ["snug", "standard", "open"],
  typeface: ["serif", "sans", "device"],
  /** The browser's own font and size in place of ours. */
  browser: ["off", "on"],
  shortcuts: ["on", "off"],
} as const;

export type Setting = keyof typeof choices;
export type Settings = { [Name in Setting]: (typeof choices)[Name][number] };

/** How a page is set for readers who have chosen nothing. */
export const standard: Settings = {
  theme: "auto",
  size: "100",
  width: "standard",
  spacing: "standard",
  typeface: "serif",
  browser: "off",
  shortcuts: "on",
};

/** The settings that show in the page: attributes of its root, read by choices.css. */
export const visible = ["theme", "size", "width", "spacing", "typeface", "browser"] as const;

/** Settings as they were found on the device. */
export type Found = {
  settings: Settings;
  /** Why they are not as the reader chose them, or will not be for long. */
  trouble?: "newer" | "unreadable" | "unkept";
};

const version = 1;

/**
 * Understands a record as far as possible: what it does not say, or says in an unknown way, is the standard.
 * @param record as it was kept
 */
export function readRecord(record: string | null): Found {
  if (record === null) return { settings: standard };
  const kept = parse(record);
  if (typeof kept !== "object" || kept === null) return { settings: standard, trouble: "unreadable" };
  const said = new Map(Object.entries(kept));
  const names = Object.keys(choices) as Setting[];
  const understood = names.filter((name) => said.has(name) && isChoice(name, said.get(name)));
  const settings = {
    ...standard,
    ...Object.fromEntries(understood.map((name) => [name, said.get(name)])),
  };
  if (Number(said.get("version")) > version) return { settings, trouble: "newer" };
  const wrong = names.some((name) => said.has(name) && !understood.includes(name));
  return { settings, ...(wrong && { trouble: "unreadable" }) };
}

/** What is to be kept: the reader's own choices, since the standard may change. */
export function writeRecord(settings: Settings): string {
  const own = Object.entries(settings).filter(([name, choice]) => choice !== standard[name as Setting]);
  return JSON.stringify({ version, ...Object.fromEntries(own) });
}

function isChoice(name: Setting, choice: unknown): boolean {
  return choices[name].some((known) => known === choice);
}

function parse(record: string): unknown {
  try {
    return JSON.parse(record);
  } catch {
    return undefined;
  }
}
