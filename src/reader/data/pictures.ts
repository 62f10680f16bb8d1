import type { Article, Picture } from "../../article/article.ts";
import { picturesOf } from "../../article/images.ts";
import { links } from "../links.ts";

/** Where the pictures of saved stories lie; the worker looks there. */
const cacheName = "aheadline-saved";
/** Which story a picture is kept for. */
const owner = "x-story";
/** For browsers that do not read AVIF. */
const middling = 800;

/** Keeps the pictures of a story on the device, as far as they come: the story is whole without them. */
export async function keepPictures(article: Article): Promise<void> {
  if (!("caches" in globalThis)) return;
  const cache = await caches.open(cacheName);
  await Promise.allSettled(
    picturesOf(article)
      .flatMap((picture) => addressesOf(picture, picture === article.image?.picture))
      .map(async (address) => {
        if (await cache.match(address)) return;
        const response = await fetch(address, { redirect: "error" });
        if (response.status !== 200 || !response.headers.get("content-type")?.startsWith("image/")) return;
        const headers = new Headers(response.headers);
        headers.set(owner, encodeURIComponent(article.slug));
        await cache.put(address, new Response(response.body, { headers }));
      }),
  );
}

/** Drops the pictures of a story that is no longer saved. */
export async function dropPictures(slug: string): Promise<void> {
  if (!("caches" in globalThis)) return;
  const cache = await caches.open(cacheName);
  for (const request of await cache.keys()) {
    const kept = await cache.match(request);
    if (kept?.headers.get(owner) === encodeURIComponent(slug)) await cache.delete(request);
  }
}

/** The size that this window asks for, as `story/figure.tsx` says, and one that every browser reads. */
function addressesOf({ name, widths, width }: Picture, isHead: boolean): string[] {
  const at = (pixels: number) => widths.find((one) => one >= pixels) ?? width;
  const column = innerWidth < 640 ? innerWidth - 36 : isHead && innerWidth >= 1024 ? 896 : 608;
  const shown = column * devicePixelRatio;
  return [links.picture(name, at(shown), "avif"), links.picture(name, at(middling), "webp")];
}
