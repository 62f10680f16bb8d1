import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Problem } from "../parse/problem.ts";
import { parseFile } from "./compile/parse-file.ts";
import { scan, storyFile } from "./compile/scan.ts";
import type { StoryFile } from "./compile/story.ts";
import { describeStory } from "./describe-story.ts";
import { openImageCache } from "./images/image-cache.ts";
import { compileFiles, readContext } from "./press.ts";
import { describeProblem, noStories } from "./report.ts";

/**
 * Prints what the compiler understood of each story, what it guessed and what is wrong.
 * @param content the folder of stories
 * @param paths of files, relative to the working directory; an empty array means all stories of the folder
 * @returns whether every file became an article
 */
export async function check(content: string, paths: string[]): Promise<boolean> {
  const { context, problems } = await readContext(content, openImageCache());
  const isAll = paths.length === 0;
  const files = isAll ? await scan(content) : paths.map((path) => fileAt(path, content));
  const prefix = `${content}/`;
  if (isAll) for (const problem of problems) print(describeProblem(problem, prefix));
  if (files.length === 0) print(noStories(prefix));
  let allParsed = true;
  for await (const story of compileFiles(files, context)) {
    print(describeStory(story, story.file.isOutside ? "" : prefix));
    allParsed &&= story.article !== undefined;
  }
  return allParsed;
}

/** A story file by its path from the working directory; it may lie outside the folder of stories. */
function fileAt(path: string, content: string): StoryFile {
  const inside = relative(resolve(content), resolve(path)).split(sep).join("/");
  if (!inside.startsWith("../")) return storyFile(content, inside);
  return { folder: dirname(path), path: basename(path), name: path, isOutside: true };
}

/**
 * Prints the article of each file as JSON, one per line, in the author's own typography, and nothing else. Writes one
 * line to standard error for each file that did not become an article.
 * @returns whether every file became an article
 */
export async function checkJson(content: string, paths: string[]): Promise<boolean> {
  const { context } = await readContext(content, openImageCache());
  let allParsed = true;
  for (const path of paths) {
    const file = { folder: dirname(path), path: basename(path), name: path };
    const { article, problems } = await parseFile(file, context);
    if (article) print(JSON.stringify(article));
    else process.stderr.write(`${errorsInOneLine(problems)}\n`);
    allParsed &&= article !== undefined;
  }
  return allParsed;
}

function errorsInOneLine(problems: Problem[]): string {
  return problems
    .filter(({ kind }) => kind === "error")
    .map(({ file, line, column, message, remedy }) => `${file}:${line}:${column} ${message}; ${remedy}`)
    .join("; ")
    .replaceAll("\n", " ");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
