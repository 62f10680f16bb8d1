import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrotliModule, findChromium, findHeadlessShell, findNginx } from "./programs.ts";

/*
 * Runs before `npm test` and `npm run bench`: installs the programs that they need and npm does not have. On Debian,
 * as root, it installs what is missing; elsewhere it names what has to be installed and exits with status 1.
 */

type Program = { packages: string[]; find: () => string | undefined; instruction?: string };

const programs: Program[] = [
  {
    packages: ["chromium"],
    find: findChromium,
    instruction: "Install Chromium or Chrome, or set CHROME_PATH to the path of one.",
  },
  // Faster, but Chromium can do the same.
  { packages: ["chromium-headless-shell"], find: () => findHeadlessShell() ?? process.env.CHROME_PATH },
  // The nginx package starts a server of its own, so the tests never use its port.
  { packages: ["nginx"], find: findNginx, instruction: "Install nginx as /usr/sbin/nginx." },
  // Tests expect gzip from an nginx without this module.
  { packages: ["libnginx-mod-http-brotli-static"], find: findBrotliModule },
];

const aptGet = "/usr/bin/apt-get";
const canInstall = process.getuid?.() === 0 && existsSync(aptGet);
const missing = programs.filter(({ find }) => !find());

if (missing.length > 0 && canInstall) {
  const packages = missing.flatMap((program) => program.packages);
  process.stderr.write(`Installing ${packages.join(", ")} for the tests (once, a minute or two)\n`);
  run("update");
  for (const program of missing) tryToInstall(program);
}
const instructions = missing.filter(({ find }) => !find()).flatMap(({ instruction }) => instruction ?? []);
if (instructions.length > 0) {
  process.stderr.write(`The tests need programs that are missing here.\n${instructions.join("\n")}\n`);
  process.exit(1);
}

/** A package that this release of Debian does not have is only an error when the tests cannot do without it. */
function tryToInstall({ packages, instruction }: Program): void {
  try {
    run("install", "--yes", "--no-install-recommends", ...packages);
  } catch (error) {
    if (instruction) throw error;
  }
}

function run(...args: string[]): void {
  execFileSync(aptGet, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
