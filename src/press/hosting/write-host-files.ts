import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import { fileNameOf, paths } from "../../edition/paths.ts";
import { workerFile } from "../../edition/worker-contract.ts";
import { compress } from "./compress.ts";
import { headersFile, immutableFolders, rulesFor, writeHeaders } from "./host-rules.ts";
import { nginxExample } from "./nginx.ts";
import type { Inlined } from "./security-headers.ts";

/**
 * Writes what hosts need: compressed files beside the originals, and the rules for their headers.
 * @param folder the edition, with all of its pages
 * @param base the path under which it is published, with slashes at both ends
 * @param inlined the integrity of the scripts and styles that its pages inline
 */
export async function writeHostFiles(
  folder: string,
  base: string,
  edition: Edition,
  inlined: Inlined,
): Promise<void> {
  const patterns = await patternsIn(folder);
  const frequent = frequentFiles(edition);
  await compress(folder, (file) => file.startsWith("assets/") || frequent.has(file));
  const rules = rulesFor(base, patterns, inlined);
  await writeFile(join(folder, headersFile), writeHeaders(rules));
  await writeFile(join(folder, "nginx.conf.example"), nginxExample(rules));
}

/** What every visit fetches, the front page with its stories, and what comes next. */
function frequentFiles({ front: { lead, cards } }: Edition): Set<string> {
  const stories = [...(lead ? [lead] : []), ...cards];
  return new Set([
    "index.html",
    "next/index.html",
    workerFile,
    paths.edition(),
    paths.outlookSummary(),
    paths.outlook(1),
    ...stories.flatMap(({ slug }) => [`articles/${slug}/index.html`, fileNameOf(paths.article(slug))]),
  ]);
}

/** Patterns for everything in the edition that is not immutable, below its base. */
async function patternsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const others = entries.filter(({ name }) => !immutableFolders.includes(name) && !name.startsWith("."));
  return ["", ...others.map((entry) => entry.name + (entry.isDirectory() ? "/*" : "")).sort()];
}
