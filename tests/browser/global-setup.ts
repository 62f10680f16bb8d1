import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serve } from "../../src/press/hosting/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the sample edition, served as `npm start` does. */
    site: string;
    /** The folder of the sample edition. */
    edition: string;
  }
}

/** Builds and serves the sample edition once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "aheadline-site-"));
  const out = join(folder, "edition");
  execFileSync(process.execPath, ["src/press/cli.ts", "build", "--out", out], {
    stdio: ["ignore", "ignore", "inherit"],
    // Vitest sets NODE_ENV to "test", with which Vite would bundle React's development build.
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
