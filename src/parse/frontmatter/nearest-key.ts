import { normalizeKey } from "./entry.ts";

/** The one of some normalized keys that another key is a misspelling of, if any. */
export function nearestOf(key: string, knownKeys: string[]): string | undefined {
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
