/**
 * The CSS class for the length of a headline: long headlines are set smaller, rather than cut. They are
 * counted in characters, since the prerendered page cannot be measured.
 */
export function lengthClass(headline: string): string {
  const length = [...headline].length;
  return length > 80 ? "len-l" : length > 44 ? "len-m" : "";
}
