import { safeUrl } from "../../../article/url.ts";

/** How long an address may be. */
export const longestAddress = 8000;

/** An address of the web, spelled as browsers do; nothing for those that run something or read files. */
export function webAddress(href: string): string | undefined {
  const safe = href.length <= longestAddress ? safeUrl(href) : undefined;
  if (!safe || !/^https?:/iu.test(safe)) return undefined;
  return URL.canParse(safe) ? new URL(safe).href : undefined;
}
