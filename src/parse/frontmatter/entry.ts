import type { Complaint, Position } from "../problem.ts";

/** In which language dates are written, and in which zone a time without one is. */
export type Locale = { lang: string; zone: "local" | "UTC" };

/** A value in front matter of any format. Numbers, dates and booleans are strings, as the author wrote them. */
export type Value = string | Value[] | Map<string, Value>;

/** A field of front matter. It has no value where that is null or empty. */
export type Entry = Position & { key: string; value?: Value };

/** What a format makes of its source: entries, or the reason why it cannot be read. */
export type Reading = { entries: Entry[]; error?: Complaint };

/** An entry of a list in front matter. */
export type ListEntry = string | Map<string, Value>;

/** With what a list in front matter is read whose entries are reported one by one. */
export type ListContext = {
  /** The key of the list, as the author writes it. */
  name: string;
  /** Where words stand in the file. */
  positionOf: (words: string) => Position;
  /** Reports an entry with the words of it that show where it stands. */
  complain: (words: string, message: string, remedy: string) => void;
};

/** What a field is read with. */
export type FieldContext = {
  /** The normalized key under which the value stands. */
  key: string;
  locale: Locale;
  /** The value under another normalized key of the same front matter. */
  sibling: (key: string) => Value | undefined;
  /** Reports entries of a list one by one. */
  list: ListContext;
};

/** The part of a file between two fences, and the number of lines above it. */
export type Source = { text: string; linesAbove: number };

/** The form in which keys are compared: `feature_image`, `featureImage` and `Feature-Image` are one key. */
export function normalizeKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/gu, "");
}

/** The text of a value, or undefined where it is empty, a list or a map. */
export function textOf(value: Value | undefined): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** Looks up normalized keys in a map, in this order, and returns the first value that is found. */
export function propertyOf(map: Map<string, Value>, ...keys: string[]): Value | undefined {
  for (const wanted of keys) {
    for (const [key, value] of map) if (normalizeKey(key) === wanted) return value;
  }
  return undefined;
}

/** A value as a list; a list in a list is flattened. */
export function itemsOf(value: Value | undefined): Exclude<Value, Value[]>[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value.flatMap(itemsOf) : [value];
}
