import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { canInstall, install } from "./packages.ts";

const places = [
  process.env.CHROME_PATH ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Starts a Chromium of this machine. */
export function launch({ args = [], ...more }: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    ...more,
    executablePath: findChromium() ?? "",
    // Root, as in many containers, can have no sandbox.
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...args,
    ],
  });
}

/** Sees to it that there is a Chromium: where root may install packages of Debian, by installing it. */
export function provideChromium(): void {
  if (findChromium()) return;
  if (!canInstall())
    throw new Error("The browser tests need Chromium or Chrome: install one, or name it in CHROME_PATH");
  process.stderr.write("Installing Chromium for the browser tests (once, a minute or two)\n");
  install("chromium");
}

function findChromium(): string | undefined {
  return places.find((place) => place !== "" && existsSync(place));
}
