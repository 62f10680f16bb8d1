import { dirname, resolve } from "node:path/posix";
import type { Illustration } from "../article/article.ts";
import { imagesOf, mapImages } from "../article/images.ts";
import { leadsAway } from "../article/url.ts";
import type { Parsed } from "../parse/parse.ts";
import type { Darkroom, Developed } from "./darkroom.ts";

/** A story with its pictures, and the files that it asked for, by their paths relative to the folder of stories. */
export type Illustrated = Parsed & { asked: string[] };

/**
 * Makes the pictures of a story ready. One that cannot be shown is a warning at the line that names it, and
 * the story keeps its words.
 * @param folder of all stories: a picture is in it
 * @param file the story's path relative to that, with slashes
 * @param named what problems call the story, where that is something else
 */
export async function illustrate(
  parsed: Parsed,
  folder: string,
  file: string,
  { develop }: Darkroom,
  named = file,
): Promise<Illustrated> {
  const { article, pictures: places } = parsed;
  const problems = [...parsed.problems];
  const asked: string[] = [];
  const made = new Map<string, Developed>();
  if (!article) return { ...parsed, asked };
  for (const { src } of imagesOf(article)) {
    if (made.has(src) || leadsAway(src)) continue;
    const path = pathOf(src, file);
    if (path) asked.push(path);
    const developed = path ? await develop(resolve(folder, path)) : outside;
    made.set(src, developed);
    const { line, column } = places.find((place) => place.src === src) ?? { line: 1, column: 1 };
    const { remark } = developed;
    if (remark) problems.push({ severity: "warning", file: named, line, column, ...told(remark, src) });
  }
  const withPicture = (image: Illustration) => {
    const picture = made.get(image.src)?.picture;
    return picture ? { ...image, picture } : image;
  };
  return { ...parsed, article: mapImages(article, withPicture), problems, asked };
}
