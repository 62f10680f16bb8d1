import type { Warn } from "../raw-block.ts";
import { type Entry, normalizeKey } from "./entry.ts";
import { fieldNames } from "./fields.ts";
import { describesImage } from "./image.ts";
import { fieldOf, ignoredKeys, ignoredPrefixes, keysOf } from "./keys.ts";
import { releaseKeys, ruleOf } from "./release-rules.ts";

/** Whether a key is that of a field, of a release, or of a tool for its own use. */
export function isKnownKey(key: string): boolean {
  const name = normalizeKey(key);
  if (fieldOf(name) || ruleOf(name) || ignoredKeys.has(name)) return true;
  if (ignoredPrefixes.some((prefix) => name.startsWith(prefix))) return true;
  return describesImage(name, (subject) => fieldOf(subject) === "image");
}

/** Reports keys that are repeated, and keys that are not known, in the same words for every story. */
export function reportKeys(entries: Entry[], warn: Warn): void {
  const stated = new Set<string>();
  for (const { key, line, column } of entries) {
    if (!isKnownKey(key))
      warn(line, column, `front matter has no field \`${key}\``, `it is ignored; ${suggestion(key)}`);
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

/** The known key with the nearest spelling, or all fields. */
function suggestion(key: string): string {
  const nearest = key.startsWith("_") ? undefined : nearestKey(key);
  return nearest ? `perhaps \`${nearest}\` is meant` : `the known fields are ${fieldNames.join(", ")}`;
}

const knownKeys = [...fieldNames, ...releaseKeys, ...[...keysOf.values()].flat()].filter(
  (key) => key.length > 3 && /^[a-z]+$/u.test(key),
);

/** The known key that an unknown one is a misspelling of, if any. */
function nearestKey(key: string): string | undefined {
  const name = normalizeKey(key).slice(0, 40);
  const most = Math.min(3, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const known of knownKeys) {
    const distance = editDistance(name, known);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}

/** Levenshtein distance: how many letters have to be changed, added or removed. */
function editDistance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
