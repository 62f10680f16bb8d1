import { PrecacheController } from "workbox-precaching";
import { cacheNames, type PrecacheManifest } from "../edition/worker-contract.ts";

declare const self: ServiceWorkerGlobalScope & { precacheManifest: PrecacheManifest };

/** The path of the edition, with slashes at both ends. */
export const base: string = import.meta.env.BASE_URL;
/** The build of this worker, and what it precaches. */
export const manifest = self.precacheManifest;

/**
 * The files of one build, all or none: the worker is not installed unless each file has the hash in the manifest.
 * Files of the previous build stay until no page uses them.
 */
export const precache = new PrecacheController({ cacheName: cacheNames.precache(base) });
precache.precache(manifest.files);

/** An address without its query and hash, which do not change the file that it leads to. */
export function withoutQuery(address: URL | string): string {
  const { origin, pathname } = new URL(address, location.href);
  return origin + pathname;
}

/** The path of an address below the base. */
export const pathOf = (url: URL): string => url.pathname.slice(base.length);
