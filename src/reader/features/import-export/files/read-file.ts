import { readBookmarks } from "./bookmarks.ts";
import { columnsOf, readCsv } from "./csv.ts";
import { FileError, openText, type TextChunks } from "./file-text.ts";
import { type FileContents, ImportCollector } from "./import-collector.ts";
import { readLibrary } from "./library-file.ts";

type Format = {
  /** Whether a file that begins with this text has the format. */
  matches: (head: string) => boolean;
  read: (chunks: TextChunks, into: ImportCollector) => Promise<void>;
};

/** Formats that can be imported, recognised by content and not by file name. The first match is used. */
const formats = {
  library: { matches: (head) => /^\s*\{/u.test(head), read: readLibrary },
  csv: { matches: (head) => columnsOf(head).includes("url"), read: readCsv },
  bookmarks: { matches: (head) => /<(?:!doctype|html|a|dl|h1)\b/iu.test(head), read: readBookmarks },
} satisfies Record<string, Format>;

/**
 * Reads a file without writing anything to the library.
 * @param defaultTime time stamp for records without one
 * @throws FileError when there is nothing in it that can be imported
 */
export async function readFile(file: Blob, defaultTime: string): Promise<FileContents> {
  const { head, chunks } = await openText(file);
  const format = Object.values<Format>(formats).find(({ matches }) => matches(head));
  if (!format) throw new FileError("unknown", "unknown format");
  const collector = new ImportCollector(defaultTime);
  await format.read(chunks, collector);
  const contents = collector.contents();
  if (
    contents.rejectedCount === 0 &&
    Object.values(contents.records).every((records) => records.length === 0)
  )
    throw new FileError("unknown", "the file holds no records");
  return contents;
}
