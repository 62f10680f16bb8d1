import type { Article, Picture } from "../../../article/article.ts";
import { picturesOf } from "../../../article/images.ts";
import { cacheNames } from "../../../edition/worker-contract.ts";
import { links } from "../../lib/links.ts";
import { pictureWidth, renderedWidth } from "../../lib/picture-width.ts";

/** The cache for pictures of saved stories, from which the worker serves them. */
const cacheName = cacheNames.saved(import.meta.env.BASE_URL);

/**
 * Whether the pictures are on the device. "saved": all of them are; "later": some have to be fetched later; "full":
 * there is no room for some; "refused": the browser has no Cache Storage or refuses it.
 */
export type PicturesSaved = "saved" | "later" | "full" | "refused";

/** Fetches the pictures of a story that are missing on the device, and caches them. */
export async function savePictures(article: Article): Promise<PicturesSaved> {
  const urls = picturesOf(article).flatMap((picture) => urlsOf(picture, picture === article.image?.picture));
  if (urls.length === 0) return "saved";
  const cache = await openCache();
  if (!cache) return "refused";
  const all = await Promise.all(urls.map((url) => savePicture(cache, url).catch(reasonOf)));
  return (["full", "later"] as const).find((reason) => all.includes(reason)) ?? "saved";
}

async function savePicture(cache: Cache, url: string): Promise<PicturesSaved> {
  if (await cache.match(url)) return "saved";
  const response = await fetch(url, { redirect: "error" });
  // The edition no longer has this picture: the story is complete without it.
  if (response.status === 404 || response.status === 410) return "saved";
  if (response.status !== 200 || !response.headers.get("content-type")?.startsWith("image/")) return "later";
  await cache.put(url, response);
  return "saved";
}

function reasonOf(error: unknown): PicturesSaved {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "later";
}

/**
 * Evicts the pictures that no saved story shows.
 * @param namesInUse reads the names of pictures to keep. It is called after the cached pictures have been listed, so
 *   that a story that is saved meanwhile loses none.
 */
export async function evictPictures(namesInUse: () => Promise<Set<string>>): Promise<void> {
  const cache = await openCache();
  const requests = (await cache?.keys()) ?? [];
  if (requests.length === 0) return;
  const names = await namesInUse();
  for (const request of requests) {
    const name = /\/([^/]+)-\d+\.\w+$/u.exec(new URL(request.url).pathname)?.[1] ?? "";
    if (!names.has(decodeURIComponent(name))) await cache?.delete(request);
  }
}

/** Undefined where the browser has no Cache Storage, or refuses it as in some private windows. */
async function openCache(): Promise<Cache | undefined> {
  return "caches" in globalThis ? caches.open(cacheName).catch(() => undefined) : undefined;
}

/** The AVIF file that a figure asks for in this window, and the WebP file for browsers without AVIF. */
function urlsOf(picture: Picture, isHead: boolean): string[] {
  const shown = pictureWidth(isHead, innerWidth) * devicePixelRatio;
  return [
    links.picture(picture.name, renderedWidth(picture, shown), "avif"),
    links.picture(picture.name, renderedWidth(picture), "webp"),
  ];
}
