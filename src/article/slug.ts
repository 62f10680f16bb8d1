/** Long enough to stay readable, short enough for every file system. */
const longest = 80;

/**
 * The part of an address that names a thing: lower case, letters and digits of any script, hyphens.
 * Returns "" for a text without letters and digits.
 */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return shorten(words ?? []);
}

/** Whether a text can be used as it is as the slug of a story: no path, no dots, nothing to escape but letters. */
export function isSlug(text: string): boolean {
  return text.length > 0 && slugOf(text) === text;
}

function shorten(words: string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || [...(words[0] ?? "")].slice(0, longest).join("");
}
