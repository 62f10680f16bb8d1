import * as v from "valibot";
import { type Damaged, type LibraryContents, type RecordKind, recordKinds } from "../../../store/records.ts";
import { parseRecord } from "../../../store/validation/parse-record.ts";
import { FileError, pause, type TextChunks } from "./file-text.ts";
import type { ImportCollector } from "./import-collector.ts";

/*
 * The library file: the whole library as JSON, one record per line. Its schema for other programs is
 * `public/library.schema.json`. A new field raises the minor version, and old readers read such files; any
 * other change raises the major version, and old readers refuse them.
 */

const format = "aheadline-library";
const version = "1.3";

/** A file is parsed in one go, and a larger one would exceed the memory of browsers. */
const maxCharacters = 200e6;

/**
 * Writes the library as a file, from which `readLibrary` reads equal records. Returns the text in parts.
 * @param damaged records that this version could not read; a newer version may, or somebody may repair them
 * @param exportedAt ISO 8601 time stamp
 * @param schemaAt address of the JSON schema
 */
export function writeLibrary(
  library: LibraryContents,
  damaged: Damaged[],
  exportedAt: string,
  schemaAt: string,
): string[] {
  const head = { $schema: schemaAt, format, version, exportedAt };
  const records = recordKinds.map((kind) => `${JSON.stringify(kind)}: ${jsonLines(library[kind])}`);
  const damagedPart = damaged.length > 0 ? [',\n"damaged": ', jsonLines(damaged)] : [];
  return [
    `${JSON.stringify(head).slice(0, -1)},\n"library": {\n`,
    records.join(",\n"),
    "\n}",
    ...damagedPart,
    "}\n",
  ];
}

/** Whether a written file is small enough to be imported again. */
export function isImportable(parts: string[]): boolean {
  return parts.reduce((length, part) => length + part.length, 0) <= maxCharacters;
}

function jsonLines(records: object[]): string {
  return `[${records.map((record) => `\n${JSON.stringify(record)}`).join(",")}]`;
}

const fileSchema = v.object({
  format: v.literal(format),
  version: v.string(),
  library: v.record(v.string(), v.unknown()),
  damaged: v.optional(v.unknown()),
});
const damagedSchema = v.array(v.object({ kind: v.string(), found: v.unknown() }));

/** No story is nested deeper. Functions that recurse through records would overflow the stack at thousands. */
const maxDepth = 100;

/** Reads a library file. Invalid records are rejected, the others are added. */
export async function readLibrary(chunks: TextChunks, into: ImportCollector): Promise<void> {
  const { library, damaged } = validate(await parseJson(chunks));
  const known = new Map<string, RecordKind>(recordKinds.map((kind) => [kind, kind]));
  for (const [name, records] of Object.entries(library)) {
    const kind = known.get(name);
    if (!kind) into.reject({ at: 1, kind: name, text: excerpt(records), reason: "unknown" });
    else if (Array.isArray(records)) await addRecords(kind, records, into);
    else into.reject({ at: 1, kind, text: excerpt(records), reason: "damaged" });
  }
  // Records that the exporting version could not read: this version may be newer.
  for (const { kind: name, found } of v.is(damagedSchema, damaged) ? damaged : []) {
    const kind = known.get(name);
    if (kind) await addRecords(kind, [found], into);
  }
}

async function addRecords<K extends RecordKind>(
  kind: K,
  records: unknown[],
  into: ImportCollector,
): Promise<void> {
  for (const [index, raw] of records.entries()) {
    if (index % 200 === 199) await pause();
    const result = isDeeper(raw, maxDepth) ? tooDeep : parseRecord(kind, raw);
    if ("record" in result) into.addRecord(kind, result.record);
    else into.reject({ at: index + 1, kind, text: excerpt(raw), reason: result.error });
  }
}

const tooDeep = { error: "damaged" } as const;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

async function parseJson(chunks: TextChunks): Promise<unknown> {
  const parts: string[] = [];
  let length = 0;
  for await (const text of chunks) {
    length += text.length;
    if (length > maxCharacters) throw new FileError("large", `more than ${maxCharacters} characters`);
    parts.push(text);
  }
  try {
    return JSON.parse(parts.join(""));
  } catch (error) {
    throw new FileError("damaged", String(error));
  }
}

function validate(content: unknown): v.InferOutput<typeof fileSchema> {
  const result = v.safeParse(fileSchema, content);
  if (!result.success) throw new FileError("unknown", v.summarize(result.issues));
  const [major = 0, ours = 0] = [result.output.version, version].map((text) => Number.parseInt(text, 10));
  if (major > ours) throw new FileError("newer", `version ${result.output.version}`);
  return result.output;
}

/** The beginning of a record, by which a reader can find it in the file. */
function excerpt(record: unknown): string {
  try {
    return JSON.stringify(record)?.slice(0, 200) ?? "";
  } catch {
    // JSON.stringify throws when a record is nested too deep.
    return "";
  }
}
