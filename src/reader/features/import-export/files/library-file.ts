import * as v from "valibot";
import { type Damaged, type Everything, type Kind, kinds } from "../../../store/records.ts";
import { readRecord } from "../../../store/validation/parse-record.ts";
import { FileError, pause, type Source } from "./file-text.ts";
import type { Gatherer } from "./import-collector.ts";

/*
 * The library file: everything, one record a line. `public/library.schema.json` describes it for others.
 * A new field is a minor version, which old readers read; anything else is a major one, which they refuse.
 */

const format = "aheadline-library";
const version = "1.1";

/** A file is read in one go, and a browser has no room for more. */
const mostCharacters = 200e6;

/**
 * Everything, so that it can be read back: `readLibrary` of it is equal.
 * @param damaged what could not be read here, for a reader that can, or for somebody who mends it
 */
export function writeLibrary(
  everything: Everything,
  damaged: Damaged[],
  exportedAt: string,
  schemaAt: string,
): string[] {
  const head = { $schema: schemaAt, format, version, exportedAt };
  const records = kinds.map((kind) => {
    return `${JSON.stringify(kind)}: ${listOf(everything[kind])}`;
  });
  const beside = damaged.length > 0 ? [',\n"damaged": ', listOf(damaged)] : [];
  return [
    `${JSON.stringify(head).slice(0, -1)},\n"library": {\n`,
    records.join(",\n"),
    "\n}",
    ...beside,
    "}\n",
  ];
}

/** Whether a file that was written could be read back. */
export function isReadable(parts: string[]): boolean {
  return parts.reduce((length, part) => length + part.length, 0) <= mostCharacters;
}

function listOf(records: object[]): string {
  return `[${records.map((record) => `\n${JSON.stringify(record)}`).join(",")}]`;
}

/** A file of this reader. */
const file = v.object({
  format: v.literal(format),
  version: v.string(),
  library: v.record(v.string(), v.unknown()),
  damaged: v.optional(v.unknown()),
});
const aside = v.array(v.object({ kind: v.string(), found: v.unknown() }));

/** No story is written deeper; what walks through records, screens among them, has no room for thousands. */
const deepest = 100;

/** Reads a library file; records that do not fit are refused, the others are kept. */
export async function readLibrary(source: Source, into: Gatherer): Promise<void> {
  const { library, damaged } = accept(await whole(source));
  const known = new Map<string, Kind>(kinds.map((kind) => [kind, kind]));
  for (const [name, records] of Object.entries(library)) {
    const kind = known.get(name);
    if (!kind) into.refuse({ at: 1, kind: name, what: describe(records), why: "unknown" });
    else if (Array.isArray(records)) await takeAll(kind, records, into);
    else into.refuse({ at: 1, kind, what: describe(records), why: "damaged" });
  }
  // This reader may be newer than the one that could not read them.
  for (const { kind: name, found } of v.is(aside, damaged) ? damaged : []) {
    const kind = known.get(name);
    if (kind) await takeAll(kind, [found], into);
  }
}

async function takeAll<K extends Kind>(kind: K, records: unknown[], into: Gatherer): Promise<void> {
  for (const [index, found] of records.entries()) {
    if (index % 200 === 199) await pause();
    const reading = isDeeper(found, deepest) ? tooDeep : readRecord(kind, found);
    if ("record" in reading) into.record(kind, reading.record);
    else into.refuse({ at: index + 1, kind, what: describe(found), why: reading.fault });
  }
}

const tooDeep = { fault: "damaged" } as const;

function isDeeper(found: unknown, levels: number): boolean {
  if (typeof found !== "object" || found === null) return false;
  return levels === 0 || Object.values(found).some((part) => isDeeper(part, levels - 1));
}

async function whole(source: Source): Promise<unknown> {
  const parts: string[] = [];
  let length = 0;
  for await (const text of source) {
    length += text.length;
    if (length > mostCharacters) throw new FileError("large", `more than ${mostCharacters} characters`);
    parts.push(text);
  }
  try {
    return JSON.parse(parts.join(""));
  } catch (error) {
    throw new FileError("damaged", String(error));
  }
}

function accept(content: unknown): v.InferOutput<typeof file> {
  const result = v.safeParse(file, content);
  if (!result.success) throw new FileError("unknown", v.summarize(result.issues));
  const [major = 0, ours = 0] = [result.output.version, version].map((text) => Number.parseInt(text, 10));
  if (major > ours) throw new FileError("newer", `version ${result.output.version}`);
  return result.output;
}

/** What a record says of itself, for a reader who looks for it. */
function describe(record: unknown): string {
  try {
    return JSON.stringify(record)?.slice(0, 200) ?? "";
  } catch {
    // Too deep to be written.
    return "";
  }
}
