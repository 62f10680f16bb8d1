/** In characters: readable, and short enough for every file system. */
const maxLength = 80;

/**
 * The slug of a text, for addresses: letters and digits of any script in lower case, with hyphens between words.
 * @returns "" for a text without letters and digits
 */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’ʼ]/gu, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return shorten(words ?? []);
}

/** Whether a text is a slug already. Anything else, such as a path, must not become part of an address. */
export function isSlug(text: string): boolean {
  return text.length > 0 && slugOf(text) === text;
}

function shorten(words: string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  return slug || [...(words[0] ?? "")].slice(0, maxLength).join("");
}
