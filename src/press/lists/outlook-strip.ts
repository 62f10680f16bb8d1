import type { Edition, OutlookEntry } from "../../edition/edition.ts";
import { sizes } from "../../edition/paths.ts";
import type { OpenEntries } from "./outlook-order.ts";

type Strip = Edition["outlook"]["strip"];

/** How many items the strip of the front page has. */
const length = 4;

/**
 * Four items for the front page, at most one of each story: the next dated ones, then those of the lead, then others.
 * @param open in the order of their list
 * @param lead the slug of the story that leads the front page
 */
export function stripOf({ entries, dated }: OpenEntries, lead: string | undefined): Strip {
  const coming = entries.slice(0, dated);
  const undated = entries.slice(dated).filter(({ when }) => !when);
  const ofLead = undated.filter(({ story }) => story.slug === lead);
  const chosen = new Map<string, OutlookEntry>();
  for (const entry of [...coming, ...ofLead, ...undated]) {
    if (chosen.size === length) break;
    if (!chosen.has(entry.story.slug)) chosen.set(entry.story.slug, entry);
  }
  return [...chosen.values()].map(({ story: { caveat: _, ...story }, ...entry }) => ({
    ...entry,
    story,
    page:
      Math.floor(
        entries.findIndex((one) => one.id === entry.id && one.story.slug === story.slug) / sizes.outlook,
      ) + 1,
  }));
}
