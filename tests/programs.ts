import { existsSync } from "node:fs";

/* Where the programs that the tests run are installed. Each function returns a path, or undefined. */

const first = (paths: string[]) => paths.find((path) => path !== "" && existsSync(path));

/** Chromium or Chrome; the environment variable CHROME_PATH names another one. */
export const findChromium = () =>
  first([
    process.env.CHROME_PATH ?? "",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ]);

/** Chromium without a user interface: the same pages at less than half of the processor time. */
export const findHeadlessShell = () =>
  process.env.CHROME_PATH ? undefined : first(["/usr/bin/chromium-headless-shell"]);

export const findNginx = () => first(["/usr/sbin/nginx"]);

/** The module with which nginx sends files that were compressed with brotli beforehand. */
export const findBrotliModule = () => first(["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"]);
