import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../src/article/article.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { paths } from "../../src/edition/paths.ts";
import { writeFloor } from "./floor.ts";
import type { Site } from "./server.ts";

/** An edition and its floor, and the slugs of the stories that are visited. */
export type Pair = { name: string; floor: Site; ours: Site; story: string; lead: string };

/** Builds an edition as a publisher would, and a floor of the same articles. */
export function buildPair(name: string, content: string, folder: string): Pair {
  const out = join(folder, name);
  execFileSync(process.execPath, ["src/press/cli.ts", "build", "--content", content, "--out", out], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const floor = `${out}-floor`;
  writeFloor(out, floor);
  const { front }: Edition = JSON.parse(readFileSync(join(out, paths.edition()), "utf8"));
  const slugs = [front.lead, ...front.cards].flatMap((card) => card?.slug ?? []);
  return {
    name,
    floor: { name: `${name}-floor`, folder: floor, headers: {} },
    ours: { name, folder: out, headers: headersOf(out) },
    story: middle(slugs, (slug) => wordsOf(out, slug)),
    lead: slugs[0] ?? "",
  };
}

const wordsOf = (edition: string, slug: string): number =>
  (JSON.parse(readFileSync(join(edition, `data/articles/${slug}.json`), "utf8")) as Article).words;

/** The median by size: neither the shortest story nor the longest. */
function middle<Thing>(all: Thing[], size: (thing: Thing) => number): Thing {
  return all.toSorted((a, b) => size(a) - size(b))[Math.floor(all.length / 2)] as Thing;
}

/** The headers that the edition asks its host to send with every response. */
function headersOf(edition: string): Record<string, string> {
  const file = join(edition, "_headers");
  if (!existsSync(file)) return {};
  const [, all = ""] = /^\/\S*\*\n((?:[ \t]+.+\n?)+)/mu.exec(readFileSync(file, "utf8")) ?? [];
  const lines = [...all.matchAll(/^\s*([\w-]+):\s*(.+)$/gmu)];
  const named = lines.map(([, name = "", value = ""]) => [name.toLowerCase(), value.trim()] as const);
  return Object.fromEntries(named.filter(([name]) => name !== "cache-control"));
}
