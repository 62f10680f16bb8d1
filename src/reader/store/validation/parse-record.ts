import * as v from "valibot";
import { version } from "../../../article/article.ts";
import { setRawRecord } from "../raw-record.ts";
import type { StoreName, Stores } from "../records.ts";
import { schemas } from "./schema.ts";

/** A record, or why it cannot be shown. */
export type ParsedRecord<S extends StoreName> = { record: Stores[S] } | { error: "damaged" | "newer" };

/** Parses a record. Parts that only a newer reader knows are left out; `rawRecordOf` returns the record with them. */
export function parseRecord<S extends StoreName>(kind: S, raw: unknown): ParsedRecord<S> {
  const record = parse(kind, raw);
  if (!record) return { error: isNewer(raw) ? "newer" : "damaged" };
  setRawRecord(record, raw as object);
  return { record };
}

function parse<S extends StoreName>(kind: S, raw: unknown): Stores[S] | undefined {
  const schema: v.GenericSchema<unknown, Stores[S]> = schemas[kind];
  try {
    const result = v.safeParse(schema, raw);
    return result.success ? result.output : undefined;
  } catch {
    // Thousands of nested lists overflow the stack.
    return undefined;
  }
}

const withVersion = v.object({ article: v.object({ version: v.string() }) });

/** Whether a record contains an article in a newer format than this reader knows. */
function isNewer(raw: unknown): boolean {
  const result = v.safeParse(withVersion, raw);
  if (!result.success) return false;
  const numbers = (text: string) => text.split(".").map(Number);
  const [major = 0, minor = 0] = numbers(result.output.article.version);
  const [ownMajor = 0, ownMinor = 0] = numbers(version);
  return major > ownMajor || (major === ownMajor && minor > ownMinor);
}
