/**
 * The one gate for addresses that come from a story. Returns the address when it is http, https,
 * mailto, a path (on this site or beside the story) or a `#` link, and nothing otherwise.
 */
export function safeUrl(address: string): string | undefined {
  // Browsers drop control characters and outer spaces before they read the scheme: so do we.
  const url = address.replace(/[\p{Cc}\p{Cf}]+/gu, "").trim();
  if (url === "" || /^[/\\]{2}/u.test(url)) return undefined;
  const scheme = /^([^/?#:]*):/u.exec(url)?.[1];
  if (scheme === undefined) return url.includes("\\") ? undefined : url;
  return /^(?:https?:\/\/[^/\\]|mailto:.)/iu.test(url) ? url : undefined;
}

/** Whether an address leads away from this site. */
export function leadsAway(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address);
}

/** Decodes percent-encoding; text with invalid percent-encoding is returned as it is, where the built-in throws. */
export function decodeUrlPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
