import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "../browser/chromium.ts";
import { makeCertificate } from "./certificate.ts";
import { serveSites } from "./server.ts";
import { buildPair, type Pair } from "./sites.ts";
import { writeStories } from "./stories.ts";
import { printTable, type Series } from "./table.ts";
import { backFromCache, type Findings, type Goal, makeVisit, shiftOf, visits } from "./visits.ts";

/*
 * Compares an edition with hand-written HTML, the floor. The same slow phone visits both in turn, round by round, so
 * that a busy machine affects both alike; the ratio of the medians is what counts.
 *
 *   npm run bench                  nine rounds
 *   npm run bench -- --rounds 5    five; --quick: three
 *   npm run bench -- --connect 300 with two round trips for each new connection, which Chromium leaves out
 */

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    quick: { type: "boolean", default: false },
    connect: { type: "string", default: "0" },
  },
});
const rounds = values.quick ? 3 : Math.max(1, Number(values.rounds) || 9);
const folder = mkdtempSync(join(tmpdir(), "aheadline-bench-"));
const log = (line: string) => void process.stdout.write(`${line}\n`);

const generated = join(folder, "stories");
writeStories(generated, 200);
const pairs = [buildPair("generated", generated, folder), buildPair("sample", "content", folder)];

const certificate = makeCertificate();
const connect = Number(values.connect) || 0;
const { server, port } = await serveSites(
  pairs.flatMap(({ floor, ours }) => [floor, ours]),
  { ...certificate, connect },
);
const trust = `--ignore-certificate-errors-spki-list=${certificate.pin}`;
const browser = await launch({ args: [trust] });
// Playwright disables the back/forward cache by default; in this browser it is enabled.
const cachingBrowser = await launch({ args: [trust], ignoreDefaultArgs: ["--disable-back-forward-cache"] });

const addressOf = (site: string) => `https://${site}.localhost:${port}/`;
const tables = new Map(pairs.map((pair) => [pair, new Map<string, Series>()]));

try {
  // Round 0 warms up the server and the disk, and is not counted.
  for (let round = 0; round <= rounds; round++) {
    process.stderr.write(`round ${round} of ${rounds}\n`);
    for (const pair of pairs) await makeRound(pair, round);
  }
  for (const pair of pairs) await measureShifts(pair);
} finally {
  await Promise.all([browser.close(), cachingBrowser.close()]);
  server.close();
  rmSync(folder, { recursive: true, force: true });
}

log(`load of this machine: ${loadavg()[1]?.toFixed(1)} on ${availableParallelism()} cores; ${rounds} rounds`);
const results = [...tables].map(([{ name }, found]) => printTable(name, found, log));
process.exit(results.every(Boolean) ? 0 : 1);

/** Makes every visit to both sites, one right after the other; which comes first alternates by round. */
async function makeRound(pair: Pair, round: number): Promise<void> {
  const sites = round % 2 ? (["floor", "ours"] as const) : (["ours", "floor"] as const);
  const goalOn = (side: "floor" | "ours"): Goal => ({
    site: addressOf(pair[side].name),
    story: pair.story,
    lead: pair.lead,
  });
  for (const visit of visits) {
    for (const side of sites) {
      const found = await makeVisit(visit, browser, goalOn(side));
      if (round > 0) record(pair, side, found);
    }
  }
  const found = await makeVisit(backFromCache, cachingBrowser, goalOn("floor"));
  if (round > 0) record(pair, "floor", found);
}

async function measureShifts(pair: Pair): Promise<void> {
  for (const [page, path] of [
    ["front", ""],
    ["story", `articles/${pair.story}/`],
  ] as const) {
    for (const width of [360, 1280]) {
      const address = `${addressOf(`slow.${pair.ours.name}`)}${path}`;
      record(pair, "ours", { [`${page}Shift${width}`]: await shiftOf(browser, address, width) });
    }
  }
}

function record(pair: Pair, side: "floor" | "ours", found: Findings): void {
  const table = tables.get(pair);
  for (const [key, value] of Object.entries(found)) {
    const series = table?.get(key) ?? { floor: [], ours: [] };
    series[side].push(value);
    table?.set(key, series);
  }
}
