import * as v from "valibot";
import { version } from "../../../article/article.ts";
import type { Store, Stores } from "../records.ts";
import { setOriginal } from "./raw-record.ts";
import { schemas } from "./schema.ts";

/** A record that can be shown, or why it cannot: it is damaged, or was written by a newer reader. */
export type Reading<S extends Store> = { record: Stores[S] } | { fault: "damaged" | "newer" };

/** unknown -> a record, without what this reader does not know; `asFound` gives that back. */
export function readRecord<S extends Store>(kind: S, found: unknown): Reading<S> {
  const record = parse(kind, found);
  if (!record) return { fault: isNewer(found) ? "newer" : "damaged" };
  setOriginal(record, found as object);
  return { record };
}

function parse<S extends Store>(kind: S, found: unknown): Stores[S] | undefined {
  const schema: v.GenericSchema<unknown, Stores[S]> = schemas[kind];
  try {
    const result = v.safeParse(schema, found);
    return result.success ? result.output : undefined;
  } catch {
    // Thousands of lists in one another are too deep for anything that walks through them.
    return undefined;
  }
}

const withVersion = v.object({ article: v.object({ version: v.string() }) });

function isNewer(found: unknown): boolean {
  const result = v.safeParse(withVersion, found);
  if (!result.success) return false;
  const [[major = 0, minor = 0], [ours = 0, oursMinor = 0]] = [result.output.article.version, version].map(
    (text) => text.split(".").map(Number),
  ) as [number[], number[]];
  return major > ours || (major === ours && minor > oursMinor);
}
