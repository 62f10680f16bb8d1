import type { Article } from "../article/article.ts";
import { imagesOf } from "../article/images.ts";
import type { Edition } from "./edition.ts";
import { paths } from "./paths.ts";
import { offlinePath } from "./worker-contract.ts";

/* The head of a page: the press writes it, and the reader updates it after each navigation. */

/** What a page contributes to its head. */
export type Head = {
  /** Without the name of the edition; absent on the front page. */
  title?: string;
  /** When absent, the page has the description of the edition. */
  description?: string;
};

/** The content of the head of a page. */
export type PageHead = {
  /** For the title element: with the name of the edition. */
  title: string;
  /** For previews of shared links: the title alone; on the front page, the name of the edition. */
  name: string;
  description?: string;
  /** The address of the page on the web; absent when the edition does not know where it is published. */
  canonical?: string;
  /** False for the fallback pages, which no search engine should list. */
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
    title: title ? pageTitle(title, name) : name,
    name: title ?? name,
    ...(text && { description: text }),
    ...(address && isListed && { canonical: address + path.slice(1) }),
    isListed,
  };
}

/** The title of a page with the name of its edition, for the title element. */
export function pageTitle(title: string, name: string): string {
  return `${title} — ${name}`;
}

/** The Open Graph properties, from which other sites make the preview of a link (https://ogp.me). */
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

/** The image in the preview of a link; its URL is absolute. */
type SocialImage = { url: string; width: number; height: number; alt: string };

/** In pixels: wide enough for the previews of all sites. */
const socialWidth = 1200;

/**
 * The first image of a story, as WebP: sites that read Open Graph know WebP, but not all know AVIF. Absent when
 * the edition does not know its address, since Open Graph needs an absolute URL.
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
