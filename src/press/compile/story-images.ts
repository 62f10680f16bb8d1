import { resolve } from "node:path";
import type { Illustration } from "../../article/article.ts";
import { imagesOf, mapImages } from "../../article/images.ts";
import { isExternalUrl } from "../../article/url.ts";
import { missingAltText, type Problem } from "../../parse/problem.ts";
import { contentPath, locate } from "../content-path.ts";
import type { RenderedImage } from "../images/image-cache.ts";
import type { Story, StoryFile, StoryStep } from "./story.ts";

/**
 * Renders the images of a story. An image that cannot be rendered is reported as a warning at the line that names it,
 * and the story keeps its description and caption.
 */
export const renderImages: StoryStep = async (story, { images }) => {
  const { pictures, ...withoutPictures } = story;
  const { article, file } = story;
  if (!article) return withoutPictures;
  const imagePaths: string[] = [];
  const rendered = new Map<string, RenderedImage>();
  for (const { src } of imagesOf(article)) {
    if (isExternalUrl(src) || rendered.has(src)) continue;
    const inside = pictures?.get(src);
    if (inside) rendered.set(src, await images.renderContent(src, inside));
    if (inside) continue;
    const paths = pathsOf(src, file);
    imagePaths.push(...paths);
    rendered.set(src, paths.length === 0 ? outside : await images.render(await firstFile(paths, file)));
  }
  const withPicture = (image: Illustration): Illustration => {
    const picture = rendered.get(image.src)?.picture;
    return picture ? { ...image, picture } : image;
  };
  const problems = [...withoutUnseen(rendered, story), ...warningsOf(rendered, story)];
  return { ...withoutPictures, article: mapImages(article, withPicture), problems, imagePaths };
};

const outside: RenderedImage = {
  problem: {
    message: "lies outside the folder of stories",
    remedy: "copy it into that folder, beside the story",
  },
};

/** The problems of a story, without the missing descriptions of pictures that are not shown. */
function withoutUnseen(rendered: Map<string, RenderedImage>, { problems, images }: Story): Problem[] {
  const isUnseen = (src: string) => rendered.get(src)?.problem !== undefined;
  const seen = new Set(images.filter(({ src }) => !isUnseen(src)).map(({ line }) => line));
  const unseen = new Set(images.filter(({ src }) => isUnseen(src)).map(({ line }) => line));
  const [withoutDescription] = missingAltText;
  return problems.filter(
    ({ message, line }) => message !== withoutDescription || !unseen.has(line) || seen.has(line),
  );
}

function warningsOf(rendered: Map<string, RenderedImage>, { file, images }: Story): Problem[] {
  return [...rendered].flatMap(([src, { problem }]): Problem[] => {
    if (!problem) return [];
    const { line, column } = images.find((reference) => reference.src === src) ?? { line: 1, column: 1 };
    const message = `the picture “${src}” ${problem.message}`;
    return [{ kind: "warning", file: file.name, line, column, message, remedy: problem.remedy }];
  });
}

/** The paths that an address may mean in the folder of stories: as it stands, and without a query or a fragment. */
function pathsOf(src: string, { folder, path }: StoryFile): string[] {
  const paths = [src, src.split(/[?#]/u, 1)[0] ?? ""].map((address) => contentPath(address, folder, path));
  return [...new Set(paths.filter((one) => one !== undefined))];
}

/** The first of some paths at which there is something; the last one where there is nothing. */
async function firstFile(paths: string[], { folder }: StoryFile): Promise<string> {
  for (const path of paths) {
    const located = await locate(folder, path);
    if (located !== undefined) return resolve(folder, located);
  }
  return resolve(folder, paths.at(-1) ?? "");
}
