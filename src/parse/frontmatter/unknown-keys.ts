import type { Warn } from "../raw-block.ts";
import { type Entry, normalizeKey } from "./entry.ts";
import { fieldNames } from "./fields.ts";
import { describesImage } from "./image.ts";
import { fieldOf, keysOf } from "./keys.ts";
import { nearestOf } from "./nearest-key.ts";
import { isRelationKey, relationNames } from "./relations.ts";
import { releaseKeys, ruleOf } from "./release-rules.ts";
import { isToolKey } from "./tool-keys.ts";

/** Whether a key is that of a field, of a release, or of a tool for its own use. */
export function isKnownKey(key: string): boolean {
  const name = normalizeKey(key);
  if (fieldOf(name) || isRelationKey(name) || ruleOf(name) || isToolKey(name)) return true;
  return describesImage(name, (subject) => fieldOf(subject) === "image");
}

/** Reports keys that are repeated, and keys that are not known, in the same words for every story. */
export function reportKeys(entries: Entry[], warn: Warn): void {
  const stated = new Set<string>();
  for (const { key, line, column } of entries) {
    if (stated.has(key) && !isKnownKey(key)) continue;
    if (!isKnownKey(key)) warn(line, column, `front matter has no field \`${key}\``, remedyFor(key));
    else if (stated.has(key))
      warn(
        line,
        column,
        `the field \`${key}\` is stated a second time`,
        "the first one counts; remove one of them",
      );
    stated.add(key);
  }
}

/** Names the known key with the nearest spelling, or all fields. */
function remedyFor(key: string): string {
  const nearest = key.startsWith("_") ? undefined : nearestKey(key);
  if (!nearest) return `it is ignored; the known fields are ${[...fieldNames, ...relationNames].join(", ")}`;
  // A misspelt key may still hold its story back.
  return `${ruleOf(nearest) ? "" : "it is ignored; "}perhaps \`${nearest}\` is meant`;
}

const knownKeys = [...fieldNames, ...relationNames, ...releaseKeys, ...[...keysOf.values()].flat()].filter(
  (key) => key.length > 3 && /^[a-z]+$/u.test(key),
);

/** The known key that an unknown one is a misspelling of, if any. */
export const nearestKey = (key: string) => nearestOf(key, knownKeys);
