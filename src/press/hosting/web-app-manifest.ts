import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { directionOf } from "../../article/direction.ts";
import type { Edition } from "../../edition/edition.ts";

export const manifestFile = "manifest.webmanifest";

/** The background of the light theme and of the icon. */
const background = "#fcfcfa";

/**
 * Writes the web app manifest (https://www.w3.org/TR/appmanifest/) and its icons: readers can install the edition as
 * an app, and other apps can share texts with it.
 * @param folder the edition, with its `icon.svg`
 * @param base the path under which it is published, with slashes at both ends
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
    background_color: background,
    theme_color: background,
    icons: await writeIcons(folder, base),
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

/** Writes the icon in the sizes that systems ask for. One has a margin, for systems that crop icons to a shape. */
async function writeIcons(folder: string, base: string): Promise<object[]> {
  const icon = await readFile(join(folder, "icon.svg"));
  // Our own SVG is safe to decode; images of publishers are never decoded as SVG.
  sharp.unblock({ operation: ["VipsForeignLoadSvg"] });
  const write = async (file: string, size: number, margin = 0) => {
    const inner = sharp(icon, { density: 600 }).resize(size - 2 * margin);
    const image = inner.extend({ top: margin, right: margin, bottom: margin, left: margin, background });
    await image.png({ palette: true }).toFile(join(folder, file));
    return { src: base + file, type: "image/png", sizes: `${size}x${size}` };
  };
  const icons = [
    { src: `${base}icon.svg`, type: "image/svg+xml", sizes: "any" },
    await write("icon-192.png", 192),
    await write("icon-512.png", 512),
    { ...(await write("icon-round.png", 512, 52)), purpose: "maskable" },
  ];
  sharp.block({ operation: ["VipsForeignLoadSvg"] });
  return icons;
}
