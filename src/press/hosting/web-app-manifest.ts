import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { directionOf } from "../../article/direction.ts";
import type { Edition } from "../../edition/edition.ts";

export const manifestFile = "manifest.webmanifest";

/** The colour of the page in the theme of the design, and of the icon. */
const paper = "#fcfcfa";

/**
 * Lets readers install the edition as an app, and other apps hand texts to it
 * (https://www.w3.org/TR/appmanifest/).
 * @param base the path under which the edition will stand, with slashes at both ends
 */
export async function writeManifest(folder: string, base: string, edition: Edition): Promise<void> {
  const { name, language, description } = edition;
  const manifest = {
    id: base,
    start_url: base,
    scope: base,
    name,
    short_name: name,
    ...(description && { description }),
    lang: language,
    dir: directionOf(language),
    display: "standalone",
    background_color: paper,
    theme_color: paper,
    icons: await drawIcons(folder, base),
    share_target: {
      action: `${base}add/`,
      method: "POST",
      enctype: "multipart/form-data",
      params: {
        title: "title",
        text: "text",
        url: "url",
        files: [
          { name: "file", accept: ["text/plain", "text/markdown", "text/html", ".txt", ".md", ".html"] },
        ],
      },
    },
  };
  await writeFile(join(folder, manifestFile), JSON.stringify(manifest));
}

/** The icon in the sizes that systems ask for; one with a wide rim, for those that cut it to a shape of theirs. */
async function drawIcons(folder: string, base: string): Promise<object[]> {
  const icon = await readFile(join(folder, "icon.svg"));
  // Our own drawing may be read; those of publishers stay refused.
  sharp.unblock({ operation: ["VipsForeignLoadSvg"] });
  const draw = async (file: string, size: number, rim = 0) => {
    const inner = sharp(icon, { density: 600 }).resize(size - 2 * rim);
    const whole = inner.extend({ top: rim, right: rim, bottom: rim, left: rim, background: paper });
    await whole.png({ palette: true }).toFile(join(folder, file));
    return { src: base + file, type: "image/png", sizes: `${size}x${size}` };
  };
  const icons = [
    { src: `${base}icon.svg`, type: "image/svg+xml", sizes: "any" },
    await draw("icon-192.png", 192),
    await draw("icon-512.png", 512),
    { ...(await draw("icon-round.png", 512, 52)), purpose: "maskable" },
  ];
  sharp.block({ operation: ["VipsForeignLoadSvg"] });
  return icons;
}
