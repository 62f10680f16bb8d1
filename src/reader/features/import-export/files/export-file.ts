import { download } from "../../../lib/download.ts";
import { links } from "../../../lib/links.ts";
import type { Damaged, LibraryContents } from "../../../store/records.ts";
import { loadLibrary } from "../../../store/records-query.ts";
import { isEmpty, readContents } from "../../../store/snapshots/all-records.ts";
import { setLastExport } from "../last-export.ts";
import { dataMessages } from "../messages.ts";
import { writeBookmarks } from "./bookmarks.ts";
import { writeHighlights } from "./highlights-markdown.ts";
import { isImportable, writeLibrary } from "./library-file.ts";
import { type Site, siteOf } from "./story-addresses.ts";

/** What the files are made from: all records, the damaged ones, the time, and the addresses of the site. */
type ExportData = { library: LibraryContents; damaged: Damaged[]; now: string; site: Site };
type Format = {
  name: string;
  type: string;
  /** Whether there is anything to write. */
  isNeeded: (data: ExportData) => boolean;
  write: (data: ExportData) => string[];
};

const formats = {
  library: {
    name: "library.json",
    type: "application/json",
    isNeeded: ({ library, damaged }) => !isEmpty(library) || damaged.length > 0,
    write: ({ library, damaged, now }) =>
      writeLibrary(library, damaged, now, new URL(links.librarySchema(), location.href).href),
  },
  bookmarks: {
    name: "bookmarks.html",
    type: "text/html",
    isNeeded: ({ library: { saved, links } }) => saved.length + links.length > 0,
    write: ({ library, site }) => writeBookmarks(library, site.addressOf),
  },
  highlights: {
    name: "highlights.md",
    type: "text/markdown",
    isNeeded: ({ library: { highlights } }) => highlights.length > 0,
    write: ({ library, site }) => writeHighlights(library, site.addressOf, dataMessages.highlightsFile),
  },
} satisfies Record<string, Format>;

export type ExportFormat = keyof typeof formats;

/**
 * Writes a file and lets the browser download it.
 * @param address where the edition is published, if its publisher has stated it
 * @returns a message about the outcome
 */
export async function exportFile(chosen: ExportFormat, address: string | undefined): Promise<string> {
  const format: Format = formats[chosen];
  const now = new Date();
  const site = siteOf(location.href, address);
  // Reading the library puts damaged records into quarantine, so the quarantine is read after it.
  const library = await readContents();
  const damaged = await (await loadLibrary()).list("damaged");
  const data = { library, damaged, now: now.toISOString(), site };
  if (!format.isNeeded(data)) return dataMessages.nothing;
  // The Swedish locale formats dates as ISO 8601, here in the local time zone.
  const name = format.name.replace(".", `-${now.toLocaleDateString("sv")}.`);
  const text = format.write(data);
  download(new Blob(text, { type: format.type }), name);
  // A file that cannot be imported again is no backup.
  if (chosen === "library" && !isImportable(text)) return dataMessages.exportedLarge(name);
  if (chosen === "library") setLastExport(now.toISOString());
  return dataMessages.exported(name);
}
