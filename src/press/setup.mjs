// Runs before every npm command, so that a fresh clone needs no other step: installs the packages of
// package-lock.json, unless node_modules is up to date. Written in JavaScript that any version of Node can run.
import { execSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed("node_modules/.package-lock.json") < changed("package-lock.json")) {
  process.stderr.write("Installing what Aheadline needs (once, about a minute)\n");
  try {
    // Output goes to standard error: standard output belongs to the command that follows.
    execSync("npm ci --no-audit --no-fund --loglevel=error", { stdio: ["ignore", 2, 2] });
  } catch {
    process.stderr.write(
      "The packages could not be installed. Check the network, then run the command again.\n",
    );
    process.exit(1);
  }
}

// Without a Node of its own the project runs on the installed one, which has to run TypeScript.
const [major, minor] = process.versions.node.split(".").map(Number);
if (!existsSync("node_modules/.bin/node") && (major < 22 || (major === 22 && minor < 18))) {
  process.stderr.write(
    `Aheadline needs Node.js 22.18 or newer on this system, and this is ${process.versions.node}: install it, then run the command again.\n`,
  );
  process.exit(1);
}
