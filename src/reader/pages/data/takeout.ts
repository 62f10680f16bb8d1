import type { Everything } from "../../library/records.ts";
import { everything } from "../../library/snapshots.ts";
import { links } from "../../links.ts";
import { writeBookmarks } from "../../transfer/bookmarks.ts";
import { writeLibrary } from "../../transfer/json.ts";
import { writeMarkdown } from "../../transfer/markdown.ts";
import { type Site, siteOf } from "../../transfer/site.ts";
import { dataWords } from "../../words/data.ts";
import { isEmpty } from "./carry.ts";
import { noteExported } from "./exported.ts";

/* Taking the library out: fetched when a reader first does it. */

type File = { name: string; type: string; parts: (library: Everything, now: string, site: Site) => string[] };

const files = {
  library: {
    name: "library.json",
    type: "application/json",
    parts: (library, now) => writeLibrary(library, now, new URL(links.librarySchema(), location.href).href),
  },
  bookmarks: {
    name: "bookmarks.html",
    type: "text/html",
    parts: (library, _now, site) => writeBookmarks(library, site.addressOf),
  },
  highlights: {
    name: "highlights.md",
    type: "text/markdown",
    parts: (library, _now, site) => writeMarkdown(library, site.addressOf, dataWords.file),
  },
} satisfies Record<string, File>;

export type Way = keyof typeof files;

/** What a way of taking out has nothing to say without. */
const needed: { [W in Way]: (library: Everything) => boolean } = {
  library: (library) => !isEmpty(library),
  bookmarks: ({ saved, links }) => saved.length + links.length > 0,
  highlights: ({ highlights }) => highlights.length > 0,
};

/**
 * Hands the reader a file.
 * @param address where the edition is published, when its publisher says so
 * @returns its name; nothing when it would be empty
 */
export async function exportAs(way: Way, address: string | undefined): Promise<string | undefined> {
  const library = await everything();
  if (!needed[way](library)) return undefined;
  const now = new Date();
  const { name, type, parts }: File = files[way];
  // Swedish writes dates as ISO does.
  const dated = name.replace(".", `-${now.toLocaleDateString("sv")}.`);
  hand(new Blob(parts(library, now.toISOString(), siteOf(location.href, address)), { type }), dated);
  if (way === "library") noteExported(now.toISOString());
  return dated;
}

function hand(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers begin to read it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
