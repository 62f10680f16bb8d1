import { opendir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip, constants as zlib } from "node:zlib";
import { kindOf } from "./media-types.ts";

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this a packet is a packet, compressed or not. */
const smallest = 1024;

/** So many files are in memory at a time: enough for every thread of the pool to have work. */
const atOnce = 8;

/**
 * The best takes some 60 ms for a page and makes it a tenth smaller than the quick, which takes two: too long
 * for ten thousand pages, well spent on what is fetched most. A window of the size of a page spares the quick
 * a third of its time, which went into clearing memory.
 */
const qualities = {
  best: { brotli: 11, window: 22, gzip: 9 },
  quick: { brotli: 5, window: 16, gzip: 4 },
};

type Options = {
  /** Which files deserve the best, by their path in the edition. */
  best: (file: string) => boolean;
  /** Called with every text file, compressed or not: they are read only once. */
  look?: (file: string, content: Buffer) => void;
};

/** Puts `.br` and `.gz` beside every text file of an edition, for hosts that send what lies ready. */
export async function compress(folder: string, options: Options): Promise<void> {
  const files = textFiles(folder);
  const work = async () => {
    for await (const file of files) await compressFile(folder, file, options);
  };
  // All have to come to rest before the folder may be cleared away.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

async function* textFiles(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder, { recursive: true })) {
    if (entry.isFile() && kindOf(entry.name)?.text)
      yield relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
  }
}

async function compressFile(folder: string, file: string, { best, look }: Options): Promise<void> {
  const path = join(folder, file);
  const content = await readFile(path);
  look?.(file, content);
  if (content.length < smallest) return;
  const quality = best(file) ? qualities.best : qualities.quick;
  const params = {
    [zlib.BROTLI_PARAM_QUALITY]: quality.brotli,
    [zlib.BROTLI_PARAM_LGWIN]: quality.window,
    [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT,
    [zlib.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    toBrotli(content, { params }).then((small) => writeFile(`${path}.br`, small)),
    toGzip(content, { level: quality.gzip, memLevel: 9 }).then((small) => writeFile(`${path}.gz`, small)),
  ]);
}
