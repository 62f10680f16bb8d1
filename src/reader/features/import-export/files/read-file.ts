import { readBookmarks } from "./bookmarks.ts";
import { columnsOf, readTable } from "./csv.ts";
import { FileError, openText, type Source } from "./file-text.ts";
import { type Found, Gatherer } from "./import-collector.ts";
import { readLibrary } from "./library-file.ts";
import { readMarkdown } from "./markdown.ts";

type Format = {
  /** Whether a file that begins like this is one. */
  looks: (head: string) => boolean;
  read: (source: Source, into: Gatherer) => Promise<void>;
};

/** What can be brought in, told apart by what stands in the file and not by its name. First match. */
const formats = {
  library: { looks: (head) => /^\s*\{/u.test(head), read: readLibrary },
  highlights: { looks: (head) => /^\s*#/u.test(head), read: readMarkdown },
  table: { looks: (head) => columnsOf(head).includes("url"), read: readTable },
  bookmarks: { looks: (head) => /<(?:!doctype|html|a|dl|h1)\b/iu.test(head), read: readBookmarks },
} satisfies Record<string, Format>;

/**
 * Reads a file without writing anything.
 * @param undated the time that rows without one are given
 * @throws FileError when nothing of it can be read
 */
export async function readFile(file: Blob, undated: string): Promise<Found> {
  const { head, source } = await openText(file);
  const format = Object.values<Format>(formats).find(({ looks }) => looks(head));
  if (!format) throw new FileError("unknown", "no known format");
  const into = new Gatherer(undated);
  await format.read(source, into);
  const found = into.end();
  if (found.refusals === 0 && Object.values(found.records).every((records) => records.length === 0))
    throw new FileError("unknown", "there is nothing in it to keep");
  return found;
}
