import type { Warn } from "../raw-block.ts";
import { type Entry, normalizeKey } from "./entry.ts";
import { fieldNames } from "./fields.ts";
import { describesImage } from "./image.ts";
import { fieldOf, keysOf } from "./keys.ts";
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
export function nearestKey(key: string): string | undefined {
  const name = normalizeKey(key).slice(0, 40);
  const most = Math.min(3, Math.floor(name.length / 3));
  let best: string | undefined;
  let least = most + 1;
  for (const known of knownKeys) {
    if (Math.abs(known.length - name.length) >= least) continue;
    const distance = editDistance(name, known);
    if (distance < least) [best, least] = [known, distance];
  }
  return best;
}

/** How many letters have to be changed, added, removed or exchanged with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isExchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const exchange = isExchange ? (before[j - 2] ?? 0) + 1 : substitution;
      row.push(Math.min(substitution, exchange, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, above] = [above, row];
  }
  return above[b.length] ?? 0;
}
