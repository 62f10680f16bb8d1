import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { findChromium, findHeadlessShell } from "../programs.ts";

/** Launches the full Chromium, with all its features. */
export const launch = (options: LaunchOptions = {}): Promise<Browser> => start(findChromium(), options);

/** Launches the fastest Chromium that is installed: its headless shell, or else Chromium itself. */
export const launchFast = (): Promise<Browser> => start(findHeadlessShell() ?? findChromium(), {});

function start(executablePath: string | undefined, options: LaunchOptions): Promise<Browser> {
  if (!executablePath) throw new Error("There is no Chromium: run `npm test`, which installs it or says how");
  return chromium.launch({
    ...options,
    executablePath,
    args: [
      // The sandbox does not work for root, who runs the tests in many containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...(options.args ?? []),
    ],
  });
}
