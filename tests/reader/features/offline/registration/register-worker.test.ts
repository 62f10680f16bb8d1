import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Opens an edition that was built without a worker, where the browser finds a registration with a scope. */
async function openUnder(base: string, scope: string) {
  const unregister = vi.fn();
  const getRegistration = async () => ({ scope: `https://example.org${scope}`, unregister });
  vi.stubGlobal("navigator", { serviceWorker: { getRegistration } });
  vi.stubEnv("BASE_URL", base);
  vi.resetModules();
  const { registerWorker } = await import(
    "../../../../../src/reader/features/offline/registration/register-worker.ts"
  );
  await registerWorker(new QueryClient());
  return unregister;
}

test("an edition that is now built without a worker unregisters its earlier one", async () => {
  expect(await openUnder("/news/", "/news/")).toHaveBeenCalledOnce();
});

test("an edition without a worker leaves the worker of the site around it alone", async () => {
  expect(await openUnder("/news/", "/")).not.toHaveBeenCalled();
});
