import { afterEach, expect, test, vi } from "vitest";
import { stores } from "../../src/edition/worker-contract.ts";

afterEach(() => vi.unstubAllGlobals());

test("a worker that leaves takes along what workers of its edition kept, and nothing else", async () => {
  const base = "/news/";
  const saved = [stores.saved(base), stores.shared(base)];
  const others = ["/", "/news/sport/"].flatMap((base) => [stores.reader(base), stores.opened(base, "a1")]);
  const ours = [stores.reader(base), stores.opened(base, "a1"), stores.before(base), stores.lasting(base)];
  const kept = new Set([...saved, ...others, ...ours]);
  const listeners = new Map<string, (event: unknown) => void>();
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal("caches", { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) });
  const unregister = vi.fn();
  vi.stubGlobal("registration", { scope: `https://example.org${base}`, unregister });
  vi.stubGlobal("clients", { matchAll: async () => [] });
  // No module, and written for a worker: not for the compiler of these tests.
  const file = "../../src/worker/self-destroying-worker.ts";
  await import(file);
  let work: Promise<void> | undefined;
  listeners.get("activate")?.({
    waitUntil: (until: Promise<void>) => {
      work = until;
    },
  });
  await work;
  expect([...kept]).toEqual([...saved, ...others]);
  expect(unregister).toHaveBeenCalled();
});
