import { posix, resolve } from "node:path";
import type { Illustration } from "../../article/article.ts";
import { imagesOf, mapImages } from "../../article/images.ts";
import { leadsAway } from "../../article/url.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { Problem } from "../../parse/problem.ts";
import type { Darkroom, Developed } from "./image-cache.ts";

/** A story with its pictures, and the files that it asked for, by their paths in the folder of stories. */
export type Illustrated = Parsed & { asked: string[] };

/**
 * Makes the pictures of a story ready. One that cannot be shown is a warning at the line that names it, and
 * the story keeps its words.
 * @param folder of all stories: pictures lie in it
 * @param file the story's path in it, with slashes
 * @param named what problems call the story, where that is something else
 */
export async function illustrate(
  parsed: Parsed,
  folder: string,
  file: string,
  darkroom: Darkroom,
  named: string = file,
): Promise<Illustrated> {
  const { article, images } = parsed;
  if (!article) return { ...parsed, asked: [] };
  const asked: string[] = [];
  const made = new Map<string, Developed>();
  for (const { src } of imagesOf(article)) {
    if (leadsAway(src) || made.has(src)) continue;
    const path = pathOf(src, file);
    if (path !== undefined) asked.push(path);
    made.set(src, path === undefined ? outside : await darkroom.develop(resolve(folder, path)));
  }
  const warnings = [...made].flatMap(([src, { remark }]): Problem[] => {
    if (!remark) return [];
    const { line, column } = images.find((image) => image.src === src) ?? { line: 1, column: 1 };
    const message = `the picture “${src}” ${remark.message}`;
    return [{ severity: "warning", file: named, line, column, message, remedy: remark.remedy }];
  });
  const withPicture = (image: Illustration): Illustration => {
    const picture = made.get(image.src)?.picture;
    return picture ? { ...image, picture } : image;
  };
  const problems = [...parsed.problems, ...warnings];
  return { ...parsed, article: mapImages(article, withPicture), problems, asked };
}

const outside: Developed = {
  remark: {
    message: "lies outside the folder of stories",
    remedy: "copy it into that folder, beside the story",
  },
};

/** Where a picture lies in the folder of stories, if it does. */
function pathOf(src: string, file: string): string | undefined {
  const address = decode(src.replace(/[?#].*$/u, ""));
  const path = address.startsWith("/") ? posix.join(".", address) : posix.join(posix.dirname(file), address);
  return /^\.\.(?:\/|$)|\\|\0/u.test(path) ? undefined : path;
}

/** A name with a per cent sign of its own stands as it is. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
