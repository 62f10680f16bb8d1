import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/press/hosting/serve.ts";
import { provideChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The sample edition, built and served as `npm start` does. */
    site: string;
    /** The folder that it was built into. */
    edition: string;
  }
}

/** Builds the sample edition once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  provideChromium();
  const folder = mkdtempSync(join(tmpdir(), "aheadline-site-"));
  const out = join(folder, "edition");
  execFileSync(process.execPath, ["src/press/cli.ts", "build", "--out", out], {
    stdio: ["ignore", "ignore", "inherit"],
    // As publishers build it: Vitest's own "test" would put React's development build into the edition.
    env: { ...process.env, NODE_ENV: "production" },
  });
  const { server, address } = await serve(out, "/", 0);
  project.provide("site", address);
  project.provide("edition", out);
  return () => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
}
