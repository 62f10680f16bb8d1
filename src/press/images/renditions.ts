import type { Sharp, SharpOptions } from "sharp";
import { type PictureFormat, pictureFormats } from "../../edition/paths.ts";
import type { Remark } from "./read-image.ts";

/** All files of a picture, from the smallest to the largest, whose size it has. */
export type Prints = {
  width: number;
  height: number;
  files: { width: number; format: PictureFormat; content: Buffer }[];
  remark?: Remark;
};

/**
 * How pictures are made. A change gives all of them new names. Widths: the rows of lists and the smallest
 * screens; phones of two pixels to a point and columns of one; phones of three and columns of two; text and
 * margin of two. AVIF at effort 3 takes a fifth of the time of sharp's standard and a tenth more bytes.
 */
export const recipe = {
  version: 1,
  widths: [320, 800, 1280, 1800],
  highest: 7200,
  avif: { quality: 50, effort: 3 },
  webp: { quality: 75, effort: 4, smartSubsample: true },
};

/** Not the 268 million that sharp allows: a progressive JPEG of that size takes 1.6 GB to read. */
const limit = { limitInputPixels: 100_000_000, failOn: "error" } satisfies SharpOptions;

/** What we take in. Others never get to their decoders: SVG runs scripts, PDF and the like are programs. */
const decoders = ["Jpeg", "Png", "Webp", "Heif", "Nsgif", "Tiff"].map(
  (name) => `VipsForeignLoad${name}Buffer`,
);

type Toolbox = typeof import("sharp").default;
let toolbox: Promise<Toolbox> | undefined;

/** Loaded with the first picture: most editions have none. */
function openToolbox(): Promise<Toolbox> {
  toolbox ??= import("sharp").then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({ operation: decoders });
    return sharp;
  });
  return toolbox;
}

/**
 * Makes all sizes of a picture: upright, in sRGB, opaque, without metadata, never larger than it came.
 * @returns its files, or why there are none
 */
export async function makePrints(content: Buffer): Promise<Prints | Remark> {
  let sharp: Toolbox;
  try {
    sharp = await openToolbox();
  } catch (error) {
    const message = `cannot be made ready on this machine (${firstLine(error)})`;
    return { message, remedy: "run npm ci; https://sharp.pixelplumbing.com/install lists where sharp runs" };
  }
  try {
    const { pages = 1 } = await sharp(content, limit).metadata();
    const moving = {
      message: "moves, and only its first image is shown",
      remedy: "put a still picture in its place",
    };
    return { ...(await printsOf(content, sharp)), ...(pages > 1 && { remark: moving }) };
  } catch (error) {
    return explain(content, firstLine(error));
  }
}

async function printsOf(content: Buffer, sharp: Toolbox): Promise<Prints> {
  const widest = recipe.widths.at(-1) ?? 0;
  // Read once, at the largest size that is wanted; all others are made of that.
  const { data, info } = await sharp(content, limit)
    .autoOrient()
    .resize({ width: widest, height: recipe.highest, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const files: Prints["files"] = [];
  // One after the other: each thread of the pool would keep a heap of its own, 200 MB more in all.
  for (const size of widthsFor(width)) {
    const print = sharp(data, { raw: { width, height, channels } }).resize(size);
    for (const format of pictureFormats)
      files.push({ width: size, format, content: await inFormat(print.clone(), format).toBuffer() });
  }
  return { width, height, files };
}

const inFormat = (print: Sharp, format: PictureFormat): Sharp =>
  format === "avif" ? print.avif(recipe.avif) : print.webp(recipe.webp);

/** The steps below a width, and the width itself; a step that it hardly exceeds is left out. */
function widthsFor(width: number): number[] {
  return [...recipe.widths.filter((step) => step * 1.15 < width), width];
}

function explain(content: Buffer, reason: string): Remark {
  if (/pixel limit/u.test(reason))
    return {
      message: "has more than 100 million pixels",
      remedy: "scale it down: 1,800 pixels across are all that is shown",
    };
  if (/<svg[\s>]/iu.test(content.toString("latin1", 0, 4096)))
    return {
      message: "is an SVG, which can hold scripts and looks different on every machine",
      remedy: "export it as a PNG, 1,800 pixels wide",
    };
  if (/unsupported image format/u.test(reason))
    return {
      message: "is no picture of a kind that is known",
      remedy: "export it as JPEG, PNG, WebP, AVIF, GIF or TIFF",
    };
  return { message: `is damaged (${reason})`, remedy: "export it again, or copy it again" };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
