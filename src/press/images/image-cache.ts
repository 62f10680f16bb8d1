import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Picture } from "../../article/article.ts";
import { slugOf } from "../../article/slug.ts";
import { type PictureFormat, paths, pictureFormats } from "../../edition/paths.ts";
import { openNegative, type Remark } from "./read-image.ts";
import { makePrints, type Prints, recipe } from "./renditions.ts";

/** What became of a picture, and what its publisher should know about it. */
export type Developed = { picture?: Picture; remark?: Remark };

/**
 * Where pictures are made ready. Their files are kept by content and settings, so that a picture costs
 * something only once.
 */
export type Darkroom = {
  /** Makes a picture ready; never throws for what is wrong with the picture itself. */
  develop: (path: string) => Promise<Developed>;
  /** A file of a picture, by its decoded path in the edition. */
  read: (path: string) => Promise<Buffer | undefined>;
  /** Puts all files of a picture into an edition. */
  deliver: (picture: Picture, edition: string) => Promise<void>;
};

const standard = "node_modules/.cache/aheadline/pictures";

/** @param cache a folder that may be thrown away at any time between two builds */
export function openDarkroom(cache: string = standard): Darkroom {
  const fileOf = (name: string, width: number, format: PictureFormat) =>
    join(cache, name, `${width}.${format}`);
  const delivered = new Set<string>();
  return {
    async develop(path) {
      const content = await openNegative(path);
      if (!Buffer.isBuffer(content)) return { remark: content };
      const name = nameOf(path, content);
      const kept = await recall(join(cache, name));
      if (kept) return kept;
      const made = await makePrints(content);
      if (!("files" in made)) return { remark: made };
      const { width, height, files, remark } = made;
      const widths = [...new Set(files.map((file) => file.width))];
      const developed = { picture: { name, width, height, widths }, ...(remark && { remark }) };
      await keep(join(cache, name), developed, files);
      return developed;
    },
    async read(path) {
      const [, name = "", width = "", format = ""] = address.exec(path) ?? [];
      if (!name) return undefined;
      return readFile(fileOf(name, Number(width), format as PictureFormat)).catch(() => undefined);
    },
    async deliver({ name, widths }, edition) {
      if (delivered.has(name)) return;
      delivered.add(name);
      for (const [width, format] of filesOf(widths)) {
        const target = join(edition, decodeURIComponent(paths.picture(name, width, format)));
        await mkdir(dirname(target), { recursive: true });
        // Written anew: publish() tells by its age how long a file has been out of use.
        await writeFile(target, await readFile(fileOf(name, width, format)));
      }
    },
  };
}

const address = /^images\/([^/\\]+-[\da-f]{12})-(\d+)\.(avif|webp)$/u;

/** Readable, and another one with every change of the picture or of how it is made. */
function nameOf(path: string, content: Buffer): string {
  const stem = slugOf(basename(path, extname(path))).slice(0, 40) || "picture";
  const hash = createHash("sha256").update(JSON.stringify(recipe)).update(content).digest("hex");
  return `${stem}-${hash.slice(0, 12)}`;
}

const filesOf = (widths: number[]): [width: number, format: PictureFormat][] =>
  widths.flatMap((width) => pictureFormats.map((format): [number, PictureFormat] => [width, format]));

const record = "picture.json";

/** What was kept before, if all of it is still there. */
async function recall(folder: string): Promise<Developed | undefined> {
  try {
    const there = new Set(await readdir(folder));
    const developed = JSON.parse(await readFile(join(folder, record), "utf8")) as Developed;
    const wanted = filesOf(developed.picture?.widths ?? []);
    return wanted.every(([width, format]) => there.has(`${width}.${format}`)) ? developed : undefined;
  } catch {
    return undefined;
  }
}

/** Aside first: a build that is interrupted leaves nothing half. */
async function keep(folder: string, developed: Developed, files: Prints["files"]): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  try {
    for (const { width, format, content } of files)
      await writeFile(join(aside, `${width}.${format}`), content);
    await writeFile(join(aside, record), JSON.stringify(developed));
    await rm(folder, { recursive: true, force: true });
    await rename(aside, folder);
  } catch (error) {
    // Another build has just made the same.
    if (!(await recall(folder))) throw error;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
