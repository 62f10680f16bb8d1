import type { Article, Picture } from "../../../article/article.ts";
import { picturesOf } from "../../../article/images.ts";
import { cacheNames } from "../../../edition/worker-contract.ts";
import { links } from "../../lib/links.ts";

/** Where the pictures of saved stories lie; the worker looks there. */
const cacheName = cacheNames.saved(import.meta.env.BASE_URL);
/** For browsers that do not read AVIF. */
const middling = 800;

/** Whether pictures are on the device: some may be fetched later, or have no room, or the browser keeps none. */
export type PicturesKept = "kept" | "later" | "full" | "refused";

/** Keeps the pictures of a story on the device. */
export async function keepPictures(article: Article): Promise<PicturesKept> {
  const addresses = picturesOf(article).flatMap((picture) =>
    addressesOf(picture, picture === article.image?.picture),
  );
  if (addresses.length === 0) return "kept";
  const cache = await openCache();
  if (!cache) return "refused";
  const all = await Promise.all(addresses.map((address) => keepOne(cache, address).catch(whyNot)));
  return (["full", "later"] as const).find((one) => all.includes(one)) ?? "kept";
}

async function keepOne(cache: Cache, address: string): Promise<PicturesKept> {
  if (await cache.match(address)) return "kept";
  const response = await fetch(address, { redirect: "error" });
  // The edition has it no more: the story is whole without it.
  if (response.status === 404 || response.status === 410) return "kept";
  if (response.status !== 200 || !response.headers.get("content-type")?.startsWith("image/")) return "later";
  await cache.put(address, response);
  return "kept";
}

function whyNot(error: unknown): PicturesKept {
  return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "later";
}

/**
 * Drops the pictures that no saved story shows.
 * @param shown the names of those that are shown; asked once it is known which are here, so that what is saved
 *   meanwhile keeps its own
 */
export async function dropPictures(shown: () => Promise<Set<string>>): Promise<void> {
  const cache = await openCache();
  const requests = (await cache?.keys()) ?? [];
  if (requests.length === 0) return;
  const names = await shown();
  for (const request of requests) {
    const name = /([^/]+)-\d+\.\w+$/u.exec(new URL(request.url).pathname)?.[1] ?? "";
    if (!names.has(decodeURIComponent(name))) await cache?.delete(request);
  }
}

/** Some browsers have no such store, or refuse it. */
async function openCache(): Promise<Cache | undefined> {
  return "caches" in globalThis ? caches.open(cacheName).catch(() => undefined) : undefined;
}

/** The size that this window asks for, as `story/figure.tsx` says, and one that every browser reads. */
function addressesOf({ name, widths, width }: Picture, isHead: boolean): string[] {
  const at = (pixels: number) => widths.find((one) => one >= pixels) ?? width;
  const column = innerWidth < 640 ? innerWidth - 36 : isHead && innerWidth >= 1024 ? 896 : 608;
  const shown = column * devicePixelRatio;
  return [links.picture(name, at(shown), "avif"), links.picture(name, at(middling), "webp")];
}
