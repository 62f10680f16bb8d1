import { posix, resolve } from "node:path";
import type { Illustration } from "../../article/article.ts";
import { imagesOf, mapImages } from "../../article/images.ts";
import { decodeUrlPart, isExternalUrl } from "../../article/url.ts";
import type { Problem } from "../../parse/problem.ts";
import type { RenderedImage } from "../images/image-cache.ts";
import type { Story, StoryStep } from "./story.ts";

/**
 * Renders the images of a story. An image that cannot be rendered is reported as a warning at the line that names it,
 * and the story keeps its description and caption.
 */
export const renderImages: StoryStep = async (story, { images }) => {
  const { article, file } = story;
  if (!article) return story;
  const imagePaths: string[] = [];
  const rendered = new Map<string, RenderedImage>();
  for (const { src } of imagesOf(article)) {
    if (isExternalUrl(src) || rendered.has(src)) continue;
    const path = pathOf(src, file.path);
    if (path !== undefined) imagePaths.push(path);
    rendered.set(src, path === undefined ? outside : await images.render(resolve(file.folder, path)));
  }
  const withPicture = (image: Illustration): Illustration => {
    const picture = rendered.get(image.src)?.picture;
    return picture ? { ...image, picture } : image;
  };
  const problems = [...story.problems, ...warningsOf(rendered, story)];
  return { ...story, article: mapImages(article, withPicture), problems, imagePaths };
};

const outside: RenderedImage = {
  problem: {
    message: "lies outside the folder of stories",
    remedy: "copy it into that folder, beside the story",
  },
};

function warningsOf(rendered: Map<string, RenderedImage>, { file, images }: Story): Problem[] {
  return [...rendered].flatMap(([src, { problem }]): Problem[] => {
    if (!problem) return [];
    const { line, column } = images.find((reference) => reference.src === src) ?? { line: 1, column: 1 };
    const message = `the picture “${src}” ${problem.message}`;
    return [{ kind: "warning", file: file.name, line, column, message, remedy: problem.remedy }];
  });
}

/** The path of an image in the folder of stories; undefined when the image lies outside of it. */
function pathOf(src: string, story: string): string | undefined {
  const address = decodeUrlPart(src.split(/[?#]/u, 1)[0] ?? "");
  const path = address.startsWith("/") ? posix.join(".", address) : posix.join(posix.dirname(story), address);
  return /^\.\.(?:\/|$)|\\|\0/u.test(path) ? undefined : path;
}
