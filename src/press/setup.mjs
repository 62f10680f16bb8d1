// Runs before every command, on whatever Node is there, so that a fresh clone needs no other step:
// installs what package-lock.json asks for, unless node_modules is that already.
import { execSync } from "node:child_process";
import { statSync } from "node:fs";

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (changed("node_modules/.package-lock.json") < changed("package-lock.json")) {
  process.stderr.write("Installing what Aheadline needs (once, about a minute)\n");
  try {
    // Standard output belongs to the command that comes after.
    execSync("npm ci --no-audit --no-fund --loglevel=error", { stdio: ["ignore", 2, 2] });
  } catch {
    process.stderr.write(
      "The packages could not be installed. Check the network, then run the command again.\n",
    );
    process.exit(1);
  }
}
