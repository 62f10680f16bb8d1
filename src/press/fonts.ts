import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

type Cut = { from: string; axes: Record<string, number | { min: number; max: number }> };

const serif = "@fontsource-variable/newsreader/files/newsreader-";
const sans = "@fontsource-variable/public-sans/files/public-sans-";
const weights = { min: 400, max: 700 };

/**
 * The faces of the design language, cut out of the published variable fonts: the optical size is fixed, the
 * weights are those in use. The ext files are fetched only by pages that need their letters.
 */
const cuts: Record<string, Cut> = {
  "text-roman": { from: `${serif}latin-opsz-normal`, axes: { wght: weights, opsz: 16 } },
  "text-italic": { from: `${serif}latin-opsz-italic`, axes: { wght: 400, opsz: 16 } },
  "text-roman-ext": { from: `${serif}latin-ext-opsz-normal`, axes: { wght: weights, opsz: 16 } },
  "display-roman": { from: `${serif}latin-opsz-normal`, axes: { wght: 500, opsz: 48 } },
  "display-italic": { from: `${serif}latin-opsz-italic`, axes: { wght: 400, opsz: 48 } },
  sans: { from: `${sans}latin-wght-normal`, axes: { wght: { min: 400, max: 600 } } },
  "sans-ext": { from: `${sans}latin-ext-wght-normal`, axes: { wght: { min: 400, max: 600 } } },
};

/** Writes the cut fonts into a folder as `<name>.woff2`, those that are not there yet. */
export async function cutFonts(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const require = createRequire(import.meta.url);
  for (const [name, { from, axes }] of Object.entries(cuts)) {
    const file = join(folder, `${name}.woff2`);
    if (await exists(file)) continue;
    const whole = await readFile(require.resolve(`${from}.woff2`));
    const cut = await subsetFont(whole, "", {
      targetFormat: "woff2",
      variationAxes: axes,
      keepAllGlyphs: true,
    });
    await writeFile(file, cut);
  }
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
