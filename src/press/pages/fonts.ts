import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

type Axes = Record<string, number | { min: number; max: number }>;
type Subset = { from: string; letters: string; axes: Axes };

const serif = "@fontsource-variable/newsreader/files/newsreader-";
const sans = "@fontsource-variable/public-sans/files/public-sans-";
const weights = { min: 400, max: 600 };

/** Letters of Western Europe, punctuation, currency and signs: the unicode-range of these files in fonts.css. */
const latin = lettersOf(
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2014],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
);
/** The letters of other languages in Latin script. */
const ext = lettersOf([0x100, 0x2af], [0x1e00, 0x1eff], [0x20a0, 0x20c0]);

/**
 * The fonts of the design, as subsets of the published variable fonts: the optical size is fixed, and the weights are
 * those in use. Browsers load the ext files only for pages that use their letters.
 */
const subsets: Record<string, Subset> = {
  "text-roman": { from: `${serif}latin-opsz-normal`, letters: latin, axes: { wght: weights, opsz: 16 } },
  "text-italic": { from: `${serif}latin-opsz-italic`, letters: latin, axes: { wght: 400, opsz: 16 } },
  "text-roman-ext": {
    from: `${serif}latin-ext-opsz-normal`,
    letters: ext,
    axes: { wght: weights, opsz: 16 },
  },
  "display-roman": { from: `${serif}latin-opsz-normal`, letters: latin, axes: { wght: 500, opsz: 48 } },
  "display-italic": { from: `${serif}latin-opsz-italic`, letters: latin, axes: { wght: 400, opsz: 48 } },
  sans: { from: `${sans}latin-wght-normal`, letters: latin, axes: { wght: weights } },
  "sans-ext": { from: `${sans}latin-ext-wght-normal`, letters: ext, axes: { wght: weights } },
};

/**
 * Makes the subsets of the fonts that are not in the cache yet; all of them take about a second.
 * @param cache the folder of the cache
 * @returns the folder that holds them as `<name>.woff2`; its name changes with the definition of the subsets
 */
export async function subsetFonts(cache: string): Promise<string> {
  const folder = join(
    cache,
    `fonts-${createHash("sha256").update(JSON.stringify(subsets)).digest("hex").slice(0, 8)}`,
  );
  await mkdir(folder, { recursive: true });
  for (const [name, subset] of Object.entries(subsets))
    await makeSubset(join(folder, `${name}.woff2`), subset);
  return folder;
}

async function makeSubset(file: string, { from, letters, axes }: Subset): Promise<void> {
  if (existsSync(file)) return;
  const font = await readFile(createRequire(import.meta.url).resolve(`${from}.woff2`));
  const subset = await subsetFont(font, letters, { targetFormat: "woff2", variationAxes: axes });
  // Written under another name and then renamed, because another build may be reading the same file.
  await writeFile(`${file}.${process.pid}`, subset);
  await rename(`${file}.${process.pid}`, file);
}

function lettersOf(...ranges: [first: number, last: number][]): string {
  const codes = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return String.fromCodePoint(...codes);
}
