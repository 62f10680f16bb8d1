/** Decodes percent-encoding; text with invalid percent-encoding is returned as it is, where the built-in throws. */
export function decodeUrlPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
