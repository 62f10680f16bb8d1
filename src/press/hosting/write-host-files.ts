import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";
import { workerFile } from "../../edition/worker-contract.ts";
import { compress } from "./compress.ts";
import { headersFile, lastingFolders, rulesFor, writeHeaders } from "./host-rules.ts";
import { nginxExample } from "./nginx.ts";
import { type Inlined, noteInlined } from "./security-headers.ts";

/**
 * Makes a finished edition ready for hosts: compressed files beside the files, and the rules.
 * @param folder the edition, with all of its pages
 * @param base the path under which it will stand, with slashes at both ends
 */
export async function finish(folder: string, base: string): Promise<void> {
  const inlined: Inlined = { scripts: new Set(), styles: new Set() };
  const places = await placesOf(folder);
  const most = await readMost(folder);
  await compress(folder, {
    best: (file) => file.startsWith("assets/") || most.has(file),
    look: (file, content) => file.endsWith(".html") && noteInlined(content.toString(), inlined),
  });
  const rules = rulesFor(base, places, inlined);
  await writeFile(join(folder, headersFile), writeHeaders(rules));
  await writeFile(join(folder, "nginx.conf.example"), nginxExample(rules));
}

/** The front page and the stories on it, and what every visit asks for. */
async function readMost(folder: string): Promise<Set<string>> {
  const edition: Edition = JSON.parse(await readFile(join(folder, paths.edition()), "utf8"));
  const { lead, cards } = edition.front;
  const stories = [...(lead ? [lead] : []), ...cards];
  return new Set([
    "index.html",
    workerFile,
    paths.edition(),
    ...stories.flatMap(({ slug }) => [
      `articles/${slug}/index.html`,
      decodeURIComponent(paths.article(slug)),
    ]),
  ]);
}

async function placesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const others = entries.filter(({ name }) => !lastingFolders.includes(name) && !name.startsWith("."));
  return ["", ...others.map((entry) => entry.name + (entry.isDirectory() ? "/*" : "")).sort()];
}
