import { safeUrl } from "../../../article/url.ts";

/** In characters. */
export const maxAddressLength = 8000;

/** A normalized http or https address; undefined for other schemes, such as `javascript:`, and for too long ones. */
export function webAddress(href: string): string | undefined {
  const safe = href.length <= maxAddressLength ? safeUrl(href) : undefined;
  if (!safe || !/^https?:/iu.test(safe)) return undefined;
  return URL.canParse(safe) ? new URL(safe).href : undefined;
}
