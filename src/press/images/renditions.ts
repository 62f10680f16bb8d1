import type { Sharp, SharpOptions } from "sharp";
import { type PictureFormat, pictureFormats } from "../../edition/paths.ts";
import { otherFormatOf, supportedFormats } from "./other-formats.ts";
import type { ImageProblem } from "./read-image.ts";

/** All files of an image, from the smallest to the largest; width and height are those of the largest, in pixels. */
export type Renditions = {
  width: number;
  height: number;
  files: { width: number; format: PictureFormat; content: Buffer }[];
  problem?: ImageProblem;
};

/**
 * How renditions are made. The names of images depend on these settings, so a change gives all images new names. The
 * widths serve, in this order: list rows and the smallest screens; phones at 2x and the text column at 1x; phones at 3x
 * and the text column at 2x; text and margin together at 2x. AVIF at effort 3 takes a fifth of the time of sharp's
 * default effort, for a tenth more bytes.
 */
export const renditionSettings = {
  version: 1,
  widths: [320, 800, 1280, 1800],
  highest: 7200,
  avif: { quality: 50, effort: 3 },
  webp: { quality: 75, effort: 4, smartSubsample: true },
};

/** Below the 268 million pixels that sharp allows: a progressive JPEG of that size takes 1.6 GB to decode. */
const limits = { limitInputPixels: 100_000_000, failOn: "error" } satisfies SharpOptions;

/** The only decoders that are allowed: SVG can contain scripts, and PDF and similar formats contain programs. */
const decoders = ["Jpeg", "Png", "Webp", "Heif", "Nsgif", "Tiff"].map(
  (name) => `VipsForeignLoad${name}Buffer`,
);

type SharpModule = typeof import("sharp").default;
let sharpModule: Promise<SharpModule> | undefined;

/** Loads sharp with the first image: most editions have none. */
function loadSharp(): Promise<SharpModule> {
  sharpModule ??= import("sharp").then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.block({ operation: ["VipsForeignLoad"] });
    sharp.unblock({ operation: decoders });
    return sharp;
  });
  return sharpModule;
}

/**
 * Renders an image in all sizes and formats: upright, in sRGB, opaque, without metadata, never larger than the original.
 * @param content of the image's file
 * @returns the renditions, or why there are none
 */
export async function renderImage(content: Buffer): Promise<Renditions | ImageProblem> {
  let sharp: SharpModule;
  try {
    sharp = await loadSharp();
  } catch (error) {
    const message = `cannot be converted on this machine (${firstLine(error)})`;
    return { message, remedy: "run npm ci; https://sharp.pixelplumbing.com/install lists where sharp runs" };
  }
  try {
    const { pages = 1 } = await sharp(content, limits).metadata();
    const isAnimated = {
      message: "is animated, and only its first frame is shown",
      remedy: "put a still picture in its place",
    };
    return { ...(await renderAll(content, sharp)), ...(pages > 1 && { problem: isAnimated }) };
  } catch (error) {
    return explain(content, firstLine(error));
  }
}

async function renderAll(content: Buffer, sharp: SharpModule): Promise<Renditions> {
  const { widths, highest } = renditionSettings;
  // Decoded once, at the largest size that is needed; all others are scaled down from that.
  const { data, info } = await sharp(content, limits)
    .autoOrient()
    .resize({ width: widths.at(-1) ?? 0, height: highest, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const files: Renditions["files"] = [];
  // Not in parallel: each thread of the pool would keep its own heap, 200 MB more in all.
  for (const size of widthsFor(width)) {
    const scaled = sharp(data, { raw: { width, height, channels } }).resize(size);
    for (const format of pictureFormats)
      files.push({ width: size, format, content: await encode(scaled.clone(), format).toBuffer() });
  }
  return { width, height, files };
}

const encode = (image: Sharp, format: PictureFormat): Sharp =>
  format === "avif" ? image.avif(renditionSettings.avif) : image.webp(renditionSettings.webp);

/** The configured widths below that of the image, and its own. A configured width close to its own is left out. */
function widthsFor(width: number): number[] {
  return [...renditionSettings.widths.filter((step) => step * 1.15 < width), width];
}

function explain(content: Buffer, reason: string): ImageProblem {
  if (/pixel limit/u.test(reason))
    return {
      message: "has more than 100 million pixels",
      remedy: "scale it down: it is shown at most 1,800 pixels wide",
    };
  const other = otherFormatOf(content);
  if (other) return other;
  if (/unsupported image format/u.test(reason))
    return { message: "is not in a supported image format", remedy: `export it as ${supportedFormats}` };
  return { message: `is damaged (${reason})`, remedy: "export it again, or copy it again" };
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
