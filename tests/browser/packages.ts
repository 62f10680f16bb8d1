import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether packages of Debian may be installed here. */
export const canInstall = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** Installs packages of Debian, as root. */
export function install(...packages: string[]): void {
  const run = (...args: string[]) =>
    execFileSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  run("update");
  run("install", "--yes", "--no-install-recommends", ...packages);
}
