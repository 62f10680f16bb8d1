import type { Article } from "../../article/article.ts";
import { slugOf } from "../../article/slug.ts";
import { fileNameFields } from "../../parse/file-name.ts";
import type { StoryFile } from "../compile/story.ts";
import { fold } from "../content-path.ts";

/** A story of the edition, as links find it. */
export type IndexedStory = {
  /** The path of its file below the folder of stories. */
  path: string;
  slug: string;
  /** The ids of its headings. */
  ids: Set<string>;
};

/** All stories of an edition, by the names that links give them. It holds no texts, so that it stays small. */
export type StoryIndex = {
  /** By the path of the file below the folder of stories, with or without its extension, or that of its folder. */
  byPath: Map<string, IndexedStory>;
  bySlug: Map<string, IndexedStory>;
  /** By the words of the name, of the slug and of the headline; several stories may share one. */
  byName: Map<string, IndexedStory[]>;
  /** The words of the names of story files that are not in the edition. */
  unpublished: Set<string>;
  /** The slugs of all topics. */
  topics: Set<string>;
};

/** What the names of a story are made from. */
type NamedArticle = Pick<Article, "slug" | "headline" | "topics" | "sections">;
type NamedStory = { file: Pick<StoryFile, "path">; article?: NamedArticle };

/**
 * Indexes the stories of an edition.
 * @param stories with their final slugs; those without an article are not in the edition, and only their names are kept
 */
export async function indexStories(
  stories: AsyncIterable<NamedStory> | Iterable<NamedStory>,
): Promise<StoryIndex> {
  const index: StoryIndex = {
    byPath: new Map(),
    bySlug: new Map(),
    byName: new Map(),
    unpublished: new Set(),
    topics: new Set(),
  };
  for await (const { file, article } of stories) {
    if (article) addStory(index, file.path, article);
    else for (const name of fileNames(file.path)) index.unpublished.add(nameKey(name));
  }
  return index;
}

function addStory(index: StoryIndex, path: string, article: NamedArticle): void {
  const indexed: IndexedStory = { path, slug: article.slug, ids: headingIdsOf(article) };
  const stem = withoutExtension(path);
  const folder = folderOfIndex(stem);
  index.bySlug.set(indexed.slug, indexed);
  index.byPath.set(fold(path), indexed);
  // The exact path of another story comes before a path without extension.
  for (const short of [stem, folder ?? stem])
    if (!index.byPath.has(fold(short))) index.byPath.set(fold(short), indexed);
  const names = [...fileNames(path), article.slug, article.headline];
  for (const words of new Set(names.map(nameKey))) addName(index, words, indexed);
  for (const topic of article.topics) index.topics.add(slugOf(topic));
}

/** The folder of a story that is named `index`. */
const folderOfIndex = (stem: string) => /^(?:(.*)\/)?index(?:\.[a-z-]+)?$/iu.exec(stem)?.[1];

/** The names that a path gives its story: that of the file, or of its folder, with and without a date. */
function fileNames(path: string): string[] {
  const stem = withoutExtension(path);
  return [lastPart(folderOfIndex(stem) ?? stem), fileNameFields(path).slug ?? ""];
}

function addName({ byName }: StoryIndex, words: string, story: IndexedStory): void {
  const others = byName.get(words);
  if (others) others.push(story);
  else if (words) byName.set(words, [story]);
}

/** The ids of the headings of an article. */
export function headingIdsOf({ sections }: Pick<Article, "sections">): Set<string> {
  return new Set(
    sections.flatMap((section) => [
      section.id,
      ...(section.type === "section" ? (section.sections ?? []) : []).map(({ id }) => id),
    ]),
  );
}

/** The words of a name, whatever stands between them. */
export function nameKey(name: string): string {
  return (fold(name.replace(/['’ʼ]/gu, "")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

/** A path without the extension of a story; any other extension stays. */
export function withoutExtension(path: string): string {
  return path.replace(/\.(?:te?xt|m(?:d|down|dwn|kdn?|kdown|dx|arkdown)|x?html?|docx)$/iu, "");
}

/** What stands behind the last slash of a path. */
export const lastPart = (path: string) => path.slice(path.lastIndexOf("/") + 1);
