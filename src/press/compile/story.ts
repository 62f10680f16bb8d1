import type { Article } from "../../article/article.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { ImageCache } from "../images/image-cache.ts";
import type { Settings } from "../settings.ts";

/** A story file. */
export type StoryFile = {
  /** The folder of stories, below which its images lie; for a file outside of it, the folder of the file. */
  folder: string;
  /** Its path below that folder, with slashes. */
  path: string;
  /** The name that problems give it. */
  name: string;
  /** It lies outside the folder of stories, so it shares no slugs with the others. */
  isOutside?: true;
};

/** A story file and what the steps so far have made of it; without an article when one of them failed. */
export type Story = Parsed & {
  file: StoryFile;
  /** The image files that it names, by their paths in the folder of stories, whether or not they exist. */
  imagePaths: string[];
};

/** What the steps of a build share. */
export type Context = {
  settings: Settings;
  /** The date of the edition, as YYYY-MM-DD. */
  date: string;
  images: ImageCache;
};

/** A step of the pipeline: it returns the story with something added or changed. */
export type StoryStep = (story: Story, context: Context) => Story | Promise<Story>;

/** A step that changes the article alone. */
export function articleStep(
  change: (article: Article, file: StoryFile, settings: Settings) => Article,
): StoryStep {
  return (story, { settings }) =>
    story.article ? { ...story, article: change(story.article, story.file, settings) } : story;
}
