import { links } from "../../../lib/links.ts";
import type { Damaged, Everything } from "../../../store/records.ts";
import { library as openLibrary } from "../../../store/records-query.ts";
import { everything, isEmpty } from "../../../store/snapshots/whole-library.ts";
import { setLastExport } from "../last-export.ts";
import { dataMessages } from "../messages.ts";
import { writeBookmarks } from "./bookmarks.ts";
import { isReadable, writeLibrary } from "./library-file.ts";
import { writeMarkdown } from "./markdown.ts";
import { type Site, siteOf } from "./story-addresses.ts";

/* Taking the library out: fetched when a reader first does it. */

/** What goes out: all records, those that could not be read, and where and when. */
type Load = { library: Everything; damaged: Damaged[]; now: string; site: Site };
type File = { name: string; type: string; parts: (load: Load) => string[] };

const files = {
  library: {
    name: "library.json",
    type: "application/json",
    parts: ({ library, damaged, now }) =>
      writeLibrary(library, damaged, now, new URL(links.librarySchema(), location.href).href),
  },
  bookmarks: {
    name: "bookmarks.html",
    type: "text/html",
    parts: ({ library, site }) => writeBookmarks(library, site.addressOf),
  },
  highlights: {
    name: "highlights.md",
    type: "text/markdown",
    parts: ({ library, site }) => writeMarkdown(library, site.addressOf, dataMessages.file),
  },
} satisfies Record<string, File>;

export type Way = keyof typeof files;

/** What a way of taking out has nothing to say without. */
const needed: { [W in Way]: (load: Load) => boolean } = {
  library: ({ library, damaged }) => !isEmpty(library) || damaged.length > 0,
  bookmarks: ({ library: { saved, links } }) => saved.length + links.length > 0,
  highlights: ({ library: { highlights } }) => highlights.length > 0,
};

/**
 * Hands the reader a file.
 * @param address where the edition is published, when its publisher says so
 * @returns what is said of it
 */
export async function exportAs(way: Way, address: string | undefined): Promise<string> {
  const now = new Date();
  // First what can be read: the rest is set aside meanwhile.
  const library = await everything();
  const site = siteOf(location.href, address);
  const load = {
    library,
    damaged: await (await openLibrary()).list("damaged"),
    now: now.toISOString(),
    site,
  };
  if (!needed[way](load)) return dataMessages.nothing;
  const { name, type, parts }: File = files[way];
  // Swedish writes dates as ISO does.
  const dated = name.replace(".", `-${now.toLocaleDateString("sv")}.`);
  const text = parts(load);
  hand(new Blob(text, { type }), dated);
  // What cannot be read back is no copy to count on.
  if (way === "library" && !isReadable(text)) return dataMessages.exportedLarge(dated);
  if (way === "library") setLastExport(now.toISOString());
  return dataMessages.exported(dated);
}

function hand(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
