import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Picture } from "../../article/article.ts";
import { slugOf } from "../../article/slug.ts";
import { fileNameOf, type PictureFormat, paths, pictureFormats } from "../../edition/paths.ts";
import { type ImageProblem, readImage } from "./read-image.ts";
import { type Renditions, renderImage, renditionSettings } from "./renditions.ts";

/** The picture rendered from an image, and what is wrong with the image, if anything. */
export type RenderedImage = { picture?: Picture; problem?: ImageProblem };

/** Renders images and caches the files by content and settings, so that each image is rendered once for all builds. */
export type ImageCache = {
  /** Renders the image file at a path. A problem with the image is returned, never thrown. */
  render: (path: string) => Promise<RenderedImage>;
  /** Renders an image that is not a file of its own; its path only names the result. */
  renderContent: (path: string, content: Buffer) => Promise<RenderedImage>;
  /** Reads a file of a rendered image, by its decoded path in the edition. */
  read: (path: string) => Promise<Buffer | undefined>;
  /** Copies all files of a rendered image into the folder of an edition. */
  copy: (picture: Picture, edition: string) => Promise<void>;
};

const defaultFolder = "node_modules/.cache/aheadline/pictures";

/** @param folder may be deleted at any time between two builds */
export function openImageCache(folder: string = defaultFolder): ImageCache {
  const fileOf = (name: string, width: number, format: PictureFormat) =>
    join(folder, name, `${width}.${format}`);
  const copied = new Set<string>();
  const renderContent = async (path: string, content: Buffer): Promise<RenderedImage> => {
    const name = nameOf(path, content);
    const cached = await readRecord(join(folder, name));
    if (cached) return cached;
    const made = await renderImage(content);
    if (!("files" in made)) return { problem: made };
    const { width, height, files, problem } = made;
    const widths = [...new Set(files.map((file) => file.width))];
    const rendered = { picture: { name, width, height, widths }, ...(problem && { problem }) };
    await store(join(folder, name), rendered, files);
    return rendered;
  };
  return {
    renderContent,
    async render(path) {
      const content = await readImage(path);
      return Buffer.isBuffer(content) ? renderContent(path, content) : { problem: content };
    },
    async read(path) {
      const [, name = "", width = "", format = ""] = filePath.exec(path) ?? [];
      if (!name) return undefined;
      return readFile(fileOf(name, Number(width), format as PictureFormat)).catch(() => undefined);
    },
    async copy({ name, widths }, edition) {
      if (copied.has(name)) return;
      copied.add(name);
      for (const [width, format] of filesOf(widths)) {
        const target = join(edition, fileNameOf(paths.picture(name, width, format)));
        await mkdir(dirname(target), { recursive: true });
        // Written, not copied, so that its date is that of this build: publish() deletes files long out of use by date.
        await writeFile(target, await readFile(fileOf(name, width, format)));
      }
    },
  };
}

const filePath = /^images\/([^/\\]+-[\da-f]{12})-(\d+)\.(avif|webp)$/u;

/** A readable name, which changes with the content of the image and with how it is rendered. */
function nameOf(path: string, content: Buffer): string {
  const stem = [...slugOf(basename(path, extname(path)))].slice(0, 40).join("") || "picture";
  const hash = createHash("sha256").update(JSON.stringify(renditionSettings)).update(content).digest("hex");
  return `${stem}-${hash.slice(0, 12)}`;
}

const filesOf = (widths: number[]): [width: number, format: PictureFormat][] =>
  widths.flatMap((width) => pictureFormats.map((format): [number, PictureFormat] => [width, format]));

const recordFile = "image.json";

/** The cached result of an earlier build, if all of its files exist. */
async function readRecord(folder: string): Promise<RenderedImage | undefined> {
  try {
    const names = new Set(await readdir(folder));
    const rendered = JSON.parse(await readFile(join(folder, recordFile), "utf8")) as RenderedImage;
    const expected = filesOf(rendered.picture?.widths ?? []);
    return expected.every(([width, format]) => names.has(`${width}.${format}`)) ? rendered : undefined;
  } catch {
    return undefined;
  }
}

/** Stores files in a temporary folder and renames it, so that an interrupted build leaves nothing half written. */
async function store(folder: string, rendered: RenderedImage, files: Renditions["files"]): Promise<void> {
  const temporary = `${folder}.${process.pid}`;
  await mkdir(temporary, { recursive: true });
  try {
    for (const { width, format, content } of files)
      await writeFile(join(temporary, `${width}.${format}`), content);
    await writeFile(join(temporary, recordFile), JSON.stringify(rendered));
    await rm(folder, { recursive: true, force: true });
    await rename(temporary, folder);
  } catch (error) {
    // Another build may have stored the same image at the same time.
    if (!(await readRecord(folder))) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
