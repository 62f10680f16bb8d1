/**
 * Sanitizes an address from a story. Every such address must pass through this function.
 * @returns the address when it is http, https, mailto, a path or a `#` link, else undefined
 */
export function safeUrl(address: string): string | undefined {
  // Browsers strip control characters and outer spaces before they parse the scheme (https://url.spec.whatwg.org/).
  const url = address.replace(/[\p{Cc}\p{Cf}]+/gu, "").trim();
  if (url === "" || /^[/\\]{2}/u.test(url)) return undefined;
  const scheme = /^([^/?#:]*):/u.exec(url)?.[1];
  // Windows writes paths with backslashes, and browsers take both for the same.
  if (scheme === undefined) return url.replaceAll("\\", "/");
  return /^(?:https?:\/\/[^/\\]|mailto:.)/iu.test(url) ? url : undefined;
}

/** Whether an address leads to another site, or has a scheme such as mailto. */
export function isExternalUrl(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address);
}

/** Decodes percent-encoding. Returns text with invalid encoding as it is, where `decodeURIComponent` would throw. */
export function decodeUrlPart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
