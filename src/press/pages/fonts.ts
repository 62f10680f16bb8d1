import { createHash } from "node:crypto";
import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

type Axes = Record<string, number | { min: number; max: number }>;
type Cut = { from: string; letters: string; axes: Axes };

const serif = "@fontsource-variable/newsreader/files/newsreader-";
const sans = "@fontsource-variable/public-sans/files/public-sans-";
const weights = { min: 400, max: 600 };

/** Letters of Western Europe with punctuation, currency and signs: what fonts.css gives these files. */
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
/** Those of the other languages in Latin script. */
const ext = lettersOf([0x100, 0x2af], [0x1e00, 0x1eff], [0x20a0, 0x20c0]);

/**
 * The faces of the design language, cut out of the published variable fonts: the optical size is fixed, the
 * weights are those in use. The ext files are fetched only by pages that need their letters.
 */
const cuts: Record<string, Cut> = {
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
 * Cuts the fonts, those that are not there yet, about a second for all.
 * @param cache a folder for what is made once
 * @returns the folder that holds them as `<name>.woff2`; another one whenever the cuts change
 */
export async function cutFonts(cache: string): Promise<string> {
  const folder = join(
    cache,
    `fonts-${createHash("sha256").update(JSON.stringify(cuts)).digest("hex").slice(0, 8)}`,
  );
  await mkdir(folder, { recursive: true });
  for (const [name, cut] of Object.entries(cuts)) await cutFont(join(folder, `${name}.woff2`), cut);
  return folder;
}

async function cutFont(file: string, { from, letters, axes }: Cut): Promise<void> {
  if (await exists(file)) return;
  const whole = await readFile(createRequire(import.meta.url).resolve(`${from}.woff2`));
  const cut = await subsetFont(whole, letters, { targetFormat: "woff2", variationAxes: axes });
  // Whole or not at all: another build may be reading.
  await writeFile(`${file}.${process.pid}`, cut);
  await rename(`${file}.${process.pid}`, file);
}

function lettersOf(...ranges: [first: number, last: number][]): string {
  const codes = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  return String.fromCodePoint(...codes);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
