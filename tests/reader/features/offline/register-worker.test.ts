import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Starts an edition without a worker under a path, where the browser finds a worker of a scope. */
async function startUnder(base: string, scope: string) {
  const unregister = vi.fn();
  const getRegistration = async () => ({ scope: `https://example.org${scope}`, unregister });
  vi.stubGlobal("navigator", { serviceWorker: { getRegistration } });
  vi.stubEnv("BASE_URL", base);
  vi.resetModules();
  const { registerWorker } = await import("../../../../src/reader/features/offline/register-worker.ts");
  await registerWorker(new QueryClient());
  return unregister;
}

test("an edition without a worker takes its own off the device", async () => {
  expect(await startUnder("/news/", "/news/")).toHaveBeenCalledOnce();
});

test("an edition without a worker leaves that of the site it stands under", async () => {
  expect(await startUnder("/news/", "/")).not.toHaveBeenCalled();
});
