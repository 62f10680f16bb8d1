import { opendir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { mediaTypeOf } from "./media-types.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** In bytes: a smaller file fits into one packet, compressed or not. */
const minimumSize = 1024;

/** How many files are in memory at a time: enough to keep every thread of the pool busy. */
const concurrency = 8;

/**
 * The best quality makes a page a tenth smaller than the quick one, but takes 60 ms for a page instead of 2 ms. That is
 * too long for ten thousand pages, and worth it for the files that are fetched most. The window of the quick quality is
 * as small as a page: clearing the memory of a larger window took a third of its time.
 */
const qualities = {
  best: { brotli: 11, window: 22, gzip: 9 },
  quick: { brotli: 5, window: 16, gzip: 4 },
};

/**
 * Writes a `.br` and a `.gz` beside every text file of an edition, for hosts that send precompressed files.
 * @param isFrequent whether the file at a path in the edition is among those fetched most, which are compressed best
 */
export async function compress(folder: string, isFrequent: (file: string) => boolean): Promise<void> {
  const files = textFiles(folder);
  const work = async () => {
    for await (const file of files)
      await compressFile(join(folder, file), isFrequent(file) ? "best" : "quick");
  };
  // Waits for all of them, also after a failure: the caller may delete the folder afterwards.
  const results = await Promise.allSettled(Array.from({ length: concurrency }, work));
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

async function* textFiles(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile() && mediaTypeOf(entry.name)?.text)
      yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
  }
}

async function compressFile(path: string, quality: keyof typeof qualities): Promise<void> {
  const content = await readFile(path);
  if (content.length < minimumSize) return;
  const { brotli, window, gzip } = qualities[quality];
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: brotli,
    [zlib.BROTLI_PARAM_LGWIN]: window,
    [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
    [zlib.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    toBrotli(content, { params }).then((compressed) => writeFile(`${path}.br`, compressed)),
    toGzip(content, { level: gzip, memLevel: 9 }).then((compressed) => writeFile(`${path}.gz`, compressed)),
  ]);
}
