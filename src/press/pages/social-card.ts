import type { Article } from "../../article/article.ts";
import { imagesOf } from "../../article/images.ts";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";

/** The picture of a story that other sites show with a link to it. */
export type Preview = { url: string; width: number; height: number; alt: string };

/** What Open Graph recommends: large enough for every site that shows links. */
const wanted = 1200;

/**
 * The first picture of a story, as WebP, which the readers of Open Graph know, unlike AVIF. Nothing where
 * the edition does not know its address: it has to be named in full.
 */
export function previewOf(article: Article | undefined, { address }: Edition): Preview | undefined {
  const image = article && imagesOf(article).find(({ picture }) => picture);
  if (!address || !image?.picture) return undefined;
  const { name, width: widest, height, widths } = image.picture;
  const width = widths.find((step) => step >= wanted) ?? widest;
  const url = address + paths.picture(name, width, "webp");
  return { url, width, height: Math.round((height * width) / widest), alt: image.alt };
}

/** The same as names and values of Open Graph (https://ogp.me/#structured). */
export function previewProperties(preview: Preview | undefined): [name: string, value: string][] {
  if (!preview) return [];
  const { url, width, height, alt } = preview;
  return [
    ["og:image", url],
    ["og:image:type", "image/webp"],
    ["og:image:width", String(width)],
    ["og:image:height", String(height)],
    ...(alt ? ([["og:image:alt", alt]] as [string, string][]) : []),
  ];
}
