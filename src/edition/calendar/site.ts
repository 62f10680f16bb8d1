import type { CalendarSite } from "./event.ts";

/** Stands for the host of editions that do not know where they are published. No site ever has this name. */
const unknownHost = "aheadline.invalid";

/**
 * Where the items of an edition are on the web.
 * @param address of the edition, as its publisher states it, with a slash at the end
 * @param openedAt the address at which it is read, for links where the publisher states none
 */
export function calendarSite(address: string | undefined, openedAt?: string): CalendarSite {
  const root = address ?? openedAt;
  return {
    host: /^https?:\/\/([^/:?#]+)/u.exec(address ?? "")?.[1] ?? unknownHost,
    addressOf: (slug, id) => root && `${root}articles/${encodeURIComponent(slug)}/#${encodeURIComponent(id)}`,
  };
}
