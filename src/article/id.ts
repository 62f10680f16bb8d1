/** The id of a story's headline. Section ids have no underscores, so none of them can be the same. */
export const headId = "the_story";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/**
 * The id of a block or an item: six base-32 characters of the 32-bit FNV-1a hash of its text
 * (http://www.isthe.com/chongo/tech/comp/fnv/), the first always a letter. White space, letter case and the
 * style of quotes and dashes are ignored, so that typographic corrections do not break links.
 */
export function idOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of normalize(text)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  let id = "";
  for (let shift = 0; shift < 30; shift += 5) id += alphabet[(hash >>> shift) & 31];
  return /^\d/.test(id) ? alphabet[id.charCodeAt(0) - 48] + id.slice(1) : id;
}

/** Returns a function that makes ids unique: the second `same` becomes `same-2`. */
export function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  return function unique(id): string {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : unique(`${id}-${count}`);
  };
}

function normalize(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, " ")
    .replace(/[‘’‚‛'′]/gu, "'")
    .replace(/[“”„‟"″«»]/gu, '"')
    .replace(/--|[‐‑–—―]/gu, "-")
    .replace(/…/gu, "...")
    .trim();
}
