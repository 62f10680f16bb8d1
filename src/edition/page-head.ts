import type { Article } from "../article/article.ts";
import { imagesOf } from "../article/images.ts";
import type { Edition } from "./edition.ts";
import { paths } from "./paths.ts";
import { offlinePath } from "./worker-contract.ts";

/* What the head of a page says: written by the press, and updated by the reader after each navigation. */

/** What a page contributes to its head. */
export type Head = {
  /** Without the name of the edition; absent on the front page. */
  title?: string;
  /** Absent where that of the edition serves. */
  description?: string;
};

/** What the head of a page says. */
export type PageHead = {
  /** For the title element: with the name of the edition. */
  title: string;
  /** For links that are shared: the title alone, or the name of the edition on its front page. */
  name: string;
  description?: string;
  /** The address of the page on the web; absent when the edition does not know where it is published. */
  canonical?: string;
  /** False for pages that stand in for others: no search engine should list them. */
  isListed: boolean;
};

const unlisted = ["/404/", `/${offlinePath}`];

/**
 * The head of a page.
 * @param path of the page, below the base, with a slash at the start
 */
export function pageHead(
  path: string,
  { title, description }: Head,
  edition: Pick<Edition, "name" | "address" | "description">,
): PageHead {
  const { name, address } = edition;
  const text = description ?? edition.description;
  const isListed = !unlisted.includes(path);
  return {
    title: title ? `${title} — ${name}` : name,
    name: title ?? name,
    ...(text && { description: text }),
    ...(address && isListed && { canonical: address + path.slice(1) }),
    isListed,
  };
}

/** Properties by which other sites show a link to a page (https://ogp.me). */
export function socialProperties(
  { name, description, canonical }: PageHead,
  edition: Edition,
  article?: Article,
): [property: string, content: string][] {
  const { published, updated } = article ?? {};
  const properties: [string, string | undefined][] = [
    ["og:title", name],
    ["og:type", article ? "article" : "website"],
    ["og:site_name", edition.name],
    ["og:locale", (article?.lang ?? edition.language).replace("-", "_")],
    ["og:description", description],
    ["og:url", canonical],
    ["article:published_time", published],
    ["article:modified_time", updated],
    ...imageProperties(socialImage(article, edition)),
  ];
  return properties.filter((property): property is [string, string] => property[1] !== undefined);
}

/** An image of a story, named in full, as other sites show it with a link. */
type SocialImage = { url: string; width: number; height: number; alt: string };

/** The width in pixels that sites ask for: large enough for every one that shows links. */
const socialWidth = 1200;

/**
 * The first image of a story, as WebP: sites that read Open Graph know WebP, but not all know AVIF. Absent when
 * the edition does not know its address, since the image has to be named in full.
 */
export function socialImage(article: Article | undefined, { address }: Edition): SocialImage | undefined {
  const image = article && imagesOf(article).find(({ picture }) => picture);
  if (!address || !image?.picture) return undefined;
  const { name, width: widest, height, widths } = image.picture;
  const width = widths.find((step) => step >= socialWidth) ?? widest;
  const url = address + paths.picture(name, width, "webp");
  return { url, width, height: Math.round((height * width) / widest), alt: image.alt };
}

function imageProperties(image: SocialImage | undefined): [string, string | undefined][] {
  if (!image) return [];
  return [
    ["og:image", image.url],
    ["og:image:type", "image/webp"],
    ["og:image:width", String(image.width)],
    ["og:image:height", String(image.height)],
    ["og:image:alt", image.alt || undefined],
  ];
}
