import { afterEach, expect, test, vi } from "vitest";
import { cacheNames } from "../../src/edition/worker-contract.ts";

afterEach(() => vi.unstubAllGlobals());

test("the self-destroying worker deletes the caches of its edition, but not saved or shared content or other editions", async () => {
  const base = "/news/";
  const saved = [cacheNames.saved(base), cacheNames.shared(base)];
  const others = ["/", "/news/sport/"].flatMap((base) => [
    cacheNames.precache(base),
    cacheNames.runtime(base, "a1"),
  ]);
  const ours = [
    cacheNames.precache(base),
    cacheNames.runtime(base, "a1"),
    cacheNames.earlierBuilds(base),
    cacheNames.immutable(base),
  ];
  const names = new Set([...saved, ...others, ...ours]);
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal("caches", {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  });
  const unregister = vi.fn();
  vi.stubGlobal("registration", { scope: `https://example.org${base}`, unregister });
  vi.stubGlobal("clients", { matchAll: async () => [] });
  // Named by a variable, so that TypeScript does not check the file here: it is not a module, and needs worker types.
  const file = "../../src/worker/self-destroying-worker.ts";
  await import(file);
  let work: Promise<void> | undefined;
  listeners.get("activate")?.({
    waitUntil: (until: Promise<void>) => {
      work = until;
    },
  });
  await work;
  expect([...names]).toEqual([...saved, ...others]);
  expect(unregister).toHaveBeenCalled();
});
