/*
 * Takes the place of two modules of TanStack Query in the scripts of the reader (vite.config.ts): its client imports the
 * code of mutations and of infinite queries, which the reader has none of; together 2 kB of every first visit.
 */

/** What the client asks its mutations for. */
export class MutationCache {
  findAll(): never[] {
    return [];
  }
  async resumePausedMutations(): Promise<void> {}
  clear(): void {}
}

/** @throws always: an infinite query needs the module that this one stands for */
export function infiniteQueryBehavior(): never {
  throw new Error("infinite queries are left out of the build: see vite.config.ts");
}
