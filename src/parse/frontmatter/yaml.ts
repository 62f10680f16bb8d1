import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
} from "yaml";
import type { Position } from "../problem.ts";
import type { Entry, Reading, Source, Value } from "./entry.ts";

/** Aliases can multiply values without limit, so that a small file would fill the memory. */
const maxValues = 10_000;
const maxAliases = 100;

/** What the yaml library reports; its codes are documented at https://eemeli.org/yaml/#errors. */
type SyntaxError = { code: string; message: string; pos: [number, number] };

/**
 * Reads YAML, and JSON, which is a part of it.
 * @returns undefined where the source is not a map
 */
export function readYaml({ text, linesAbove }: Source): Reading | undefined {
  if (text.trim() === "") return { entries: [] };
  const counter = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line: line + linesAbove, column: col };
  };
  try {
    // The failsafe schema leaves every value a string, list or map: `No`, `0123` and `1.10` stay as written.
    const options = {
      schema: "failsafe",
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
    } as const;
    const document = parseDocument(text, options);
    const [error] = document.errors;
    if (error) return { entries: [], error: { ...positionAt(error.pos[0]), ...complaintOf(error) } };
    if (!isMap(document.contents)) return undefined;
    return { entries: entriesOf(document.contents, valueReader(document), positionAt) };
  } catch {
    const message =
      "the front matter cannot be read: it is nested too deeply, or an alias in it has no end or no anchor";
    return { entries: [], error: { ...positionAt(0), message, remedy: "write plain `field: value` lines" } };
  }
}

type ReadValue = (node: unknown) => Value | undefined;

/** The entries of the file itself come before those that it merges with `<<`. */
function entriesOf(map: YAMLMap, read: ReadValue, positionAt: (offset: number) => Position): Entry[] {
  const own: Entry[] = [];
  const merged: Entry[] = [];
  for (const pair of map.items as Pair[]) {
    const key = keyOf(pair);
    const value = read(pair.value);
    const position = positionAt(pair.key instanceof Scalar ? (pair.key.range?.[0] ?? 0) : 0);
    if (key !== "<<") own.push({ ...position, key, ...(value !== undefined && { value }) });
    else for (const [name, inner] of mergedMaps(value)) merged.push({ ...position, key: name, value: inner });
  }
  const isOwn = new Set(own.map(({ key }) => key));
  return [...own, ...merged.filter(({ key }) => !isOwn.has(key))];
}

function keyOf({ key }: Pair): string {
  return key instanceof Scalar ? String(key.value) : "";
}

function mergedMaps(value: Value | undefined): [string, Value][] {
  return (Array.isArray(value) ? value : [value]).flatMap((one) => (one instanceof Map ? [...one] : []));
}

/** Returns a function that reads a node, and throws when there are too many. */
function valueReader(document: Document): ReadValue {
  let values = 0;
  let aliases = 0;
  const read: ReadValue = (node) => {
    if (++values > maxValues) throw new RangeError("too many values");
    if (isAlias(node)) {
      if (++aliases > maxAliases) throw new RangeError("too many aliases");
      const target = node.resolve(document);
      if (!target) throw new RangeError("an alias without its anchor");
      return read(target);
    }
    if (isScalar(node)) return scalarOf(node);
    if (isSeq(node)) return node.items.flatMap((item) => read(item) ?? []);
    return isMap(node) ? mapOf(node, read) : undefined;
  };
  return read;
}

/** Of two equal keys the first counts, and a merged key counts last. */
function mapOf(node: YAMLMap, read: ReadValue): Map<string, Value> {
  const map = new Map<string, Value>();
  const merged: [string, Value][] = [];
  for (const pair of node.items as Pair[]) {
    const key = keyOf(pair);
    const value = read(pair.value);
    if (key === "<<") merged.push(...mergedMaps(value));
    else if (value !== undefined && !map.has(key)) map.set(key, value);
  }
  for (const [key, value] of merged) if (!map.has(key)) map.set(key, value);
  return map;
}

/** Tools that fill in templates write `"null"` for what they do not have. */
function scalarOf({ value, type }: Scalar): string | undefined {
  const text = String(value ?? "");
  const isNull = type === "PLAIN" ? /^(?:null|Null|NULL|~)$/u.test(text) : text === "null";
  return isNull || text.trim() === "" ? undefined : text;
}

/** What is wrong and what a publisher can do about it, by the message of the library. */
function complaintOf({ message }: SyntaxError): { message: string; remedy: string } {
  const known = complaints.find(([pattern]) => pattern.test(message));
  const [, reason, remedy] = known ?? [
    undefined,
    lowerFirst(message.replace(/\.$/u, "")),
    "correct this line",
  ];
  return { message: `the front matter cannot be read: ${reason}`, remedy };
}

const complaints: [message: RegExp, reason: string, remedy: string][] = [
  [/^Block collections/u, "a value contains a colon", "put quotation marks around the value"],
  // A colon within one line has been recovered before.
  [
    /^Nested mappings/u,
    "the line below is indented as if it were a part of this value",
    "take its indent away",
  ],
  [/^Missing closing .quote/u, "a quotation mark is not closed", "close it at the end of the line"],
  [/^Flow|^Expected flow/u, "a bracket is not closed above this line", "close it at the end of its line"],
  [
    /^Implicit (?:map )?keys/u,
    "a line has no field",
    "write it as `field: value`; where the story begins here, put a line of --- above it",
  ],
  [
    /^All (?:mapping|sequence) items|must not be less indented|must be indented/u,
    "this line is not indented like those beside it",
    "give both the same indent",
  ],
  [/^Tabs are/u, "a tab indents a line", "indent it with spaces"],
  [
    /^Unexpected .* at node end/u,
    "words stand behind the end of a value",
    "put quotation marks around the whole value",
  ],
  [
    /^Plain value cannot start/u,
    "a value begins with a sign that YAML reserves",
    "put quotation marks around the value",
  ],
  [/^Invalid escape/u, "a backslash between quotation marks stands for no character", "write it twice"],
];

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
