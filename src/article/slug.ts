/** In characters: readable. */
const maxLength = 80;
/** In bytes of UTF-8. File systems take 255; a number, an extension and that of a compressed copy are added. */
const maxBytes = 230;

/**
 * The slug of a text, for addresses: letters and digits of any script in lower case, with hyphens between words.
 * @returns "" for a text without letters and digits, such as an emoji
 */
export function slugOf(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    // JavaScript lower-cases the Turkish İ to an i with a combining dot.
    .replaceAll("i\u0307", "i")
    .normalize("NFC")
    // Variation selectors, and frames as of keycaps, choose the look of emoji and say nothing.
    .replace(/['’ʼ]|\p{Variation_Selector}|\p{Me}/gu, "")
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
  return shorten(words ?? []);
}

/** The form in which slugs are compared: some file systems take those that differ in case or composition for one. */
export const foldedSlug = (slug: string): string => slug.normalize("NFKC").toUpperCase().normalize("NFC");

/** Whether a text is a slug already. Anything else, such as a path, must not become part of an address. */
export function isSlug(text: string): boolean {
  return text.length > 0 && slugOf(text) === text;
}

function shorten(words: string[]): string {
  let slug = "";
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > maxLength || bytesOf(longer) > maxBytes) break;
    slug = longer;
  }
  return slug || beginningOf(words[0] ?? "");
}

/** The beginning of a word that is too long. */
function beginningOf(word: string): string {
  let beginning = "";
  for (const character of word) {
    const longer = beginning + character;
    if (longer.length > maxLength || bytesOf(longer) > maxBytes) break;
    beginning = longer;
  }
  return beginning;
}

/** The length in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
