import { PrecacheController } from "workbox-precaching";
import { cacheNames, type PrecacheManifest } from "../edition/worker-contract.ts";

declare const self: ServiceWorkerGlobalScope & { kit: PrecacheManifest };

export const base: string = import.meta.env.BASE_URL;
export const { kit } = self;

/**
 * The files of one build, all of them or none: each has to be what the press has hashed, or the worker is not
 * installed. Those of the build before stay until no page uses them.
 */
export const precache = new PrecacheController({ cacheName: cacheNames.precache(base) });
precache.precache(kit.files);

/** An address without query and hash, which lead to the same file. */
export function bare(address: URL | string): string {
  const { origin, pathname } = new URL(address, location.href);
  return origin + pathname;
}

/** What is asked for, below the root of the edition. */
export const pathOf = (url: URL): string => url.pathname.slice(base.length);
