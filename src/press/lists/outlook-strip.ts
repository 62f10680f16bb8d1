import type { OutlookEntry, StripEntry } from "../../edition/edition.ts";
import { sizes } from "../../edition/paths.ts";
import type { OpenEntries } from "./outlook-order.ts";

/** How many items the strip of the front page has. */
const length = 4;

/**
 * Four items for the front page, at most one of each story: the next dated ones, then those of the lead, then others.
 * @param open in the order of their list
 * @param lead the slug of the story that leads the front page
 */
export function stripOf({ entries, dated }: OpenEntries, lead: string | undefined): StripEntry[] {
  const coming = entries.slice(0, dated);
  const undated = entries.slice(dated).filter(({ when }) => !when);
  const ofLead = undated.filter(({ story }) => story.slug === lead);
  const chosen = new Map<string, OutlookEntry>();
  for (const entry of [...coming, ...ofLead, ...undated]) {
    if (chosen.size === length) break;
    if (!chosen.has(entry.story.slug)) chosen.set(entry.story.slug, entry);
  }
  return [...chosen.values()].map((entry) => ({
    ...shownOf(entry),
    page: Math.floor(entries.indexOf(entry) / sizes.outlook) + 1,
  }));
}

/** What the strip shows of an entry: every front page embeds it. */
function shownOf({ id, label, text, when, story }: OutlookEntry): Omit<StripEntry, "page"> {
  const { slug, headline, lang, dir } = story;
  return {
    id,
    ...(label && { label }),
    text,
    ...(when && { when }),
    story: { slug, headline, lang, ...(dir && { dir }) },
  };
}
