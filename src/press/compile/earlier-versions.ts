import type { Article } from "../../article/article.ts";
import type { Problem } from "../../parse/problem.ts";
import type { Reference } from "../../parse/relations.ts";
import { contentPath, locate } from "../content-path.ts";
import { isStoryFile } from "./formats.ts";
import { heldBackByName } from "./held-back-by-name.ts";
import { holdBack } from "./hold-back.ts";
import type { Context, Story, StoryFile } from "./story.ts";

/** Takes a story file through the steps that its text needs. */
export type Compile = (file: StoryFile, context: Context) => Promise<Story>;
/** Earlier versions of a story, oldest first, and what is wrong with them. */
type EarlierVersions = { articles: Article[]; files: string[]; problems: Problem[] };

/** Reads the files that a story names as its earlier versions. What is held back shows none of its words in a history. */
export async function readEarlierVersions(
  { file, relations }: Story,
  context: Context,
  compile: Compile,
): Promise<EarlierVersions> {
  const found: EarlierVersions = { articles: [], files: [], problems: [] };
  for (const reference of relations?.earlier ?? []) {
    const version = await readVersion(reference, file, context, compile);
    if (version.article) found.articles.push(version.article);
    if (version.file) found.files.push(version.file.name);
    found.problems.push(...version.problems);
  }
  return found;
}

async function readVersion(
  reference: Reference,
  file: StoryFile,
  context: Context,
  compile: Compile,
): Promise<Pick<Story, "article" | "problems"> & Partial<Pick<Story, "file">>> {
  const { name, line, column } = reference;
  const warning = (message: string, remedy: string) => ({
    problems: [{ kind: "warning" as const, file: file.name, line, column, message, remedy }],
  });
  const path = await pathOf(name, file);
  if (path === undefined)
    return warning(
      `there is no earlier version “${name}”`,
      "write the path of its file, from that of the story",
    );
  if (path === file.path)
    return warning("the story names itself as its earlier version", "write the path of another file");
  const story = await compile({ folder: file.folder, path, name: path }, { ...context, showsHeldBack: true });
  const heldBack =
    heldBackByName(withoutUnderscores(path))?.reason ?? holdBack(story, context).heldBack?.reason;
  if (heldBack !== undefined)
    return warning(
      `the earlier version “${name}” is held back (${heldBack}), so it is not compared`,
      "publish it, or take it out of “earlier”",
    );
  // Its date is shown nowhere, so nobody needs to know how it was guessed.
  const problems = story.problems.filter(({ kind }) => kind !== "guess");
  const twice = path === withoutUnderscores(path) ? publishedTwice(name) : undefined;
  return {
    ...(story.article && { article: story.article }),
    file: story.file,
    problems: [...problems, ...(twice ? warning(...twice).problems : [])],
  };
}

const publishedTwice = (name: string) =>
  [
    `the earlier version “${name}” is also published as a story of its own`,
    "put an underscore before the name of its file and correct the path here, or name it under `follows` instead",
  ] as const;

/** The path of a story file below the folder of stories, from the folder of the story, else from that of all stories. */
async function pathOf(name: string, { folder, path }: StoryFile): Promise<string | undefined> {
  for (const address of [name, `/${name}`]) {
    const wanted = contentPath(address, folder, path);
    const found = wanted === undefined ? undefined : await locate(folder, wanted);
    if (found !== undefined && isStoryFile(found)) return found;
  }
  return undefined;
}

/** An earlier version has an underscore in front of its name, so that it is no story of its own. */
function withoutUnderscores(path: string): string {
  return path.replace(/(?<=^|\/)_+/gu, "");
}
