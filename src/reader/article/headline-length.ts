/**
 * The CSS class for the length of a headline: long headlines are set smaller, rather than cut. The length
 * is counted in characters, since the prerendered page cannot be measured.
 */
export function lengthClass(headline: string): string {
  const length = [...headline].length;
  return length > 80 ? "long-headline" : length > 44 ? "medium-headline" : "";
}
