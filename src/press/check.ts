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
 * @param paths of files, from the working directory; none means all stories of the folder
 * @returns whether every file became an article
 */
export async function check(content: string, paths: string[]): Promise<boolean> {
  const { context, problems } = await readContext(content, openImageCache());
  const isAll = paths.length === 0;
  const files = isAll ? await scan(content) : paths.map((path) => fileAt(path, content));
  const prefix = `${content}/`;
  if (isAll) for (const problem of problems) print(describeProblem(problem, prefix));
  if (files.length === 0) print(noStories(prefix));
  let isWhole = true;
  for await (const story of compileFiles(files, context)) {
    print(describeStory(story, story.file.isOutside ? "" : prefix));
    isWhole &&= story.article !== undefined;
  }
  return isWhole;
}

/** A story file by its path from the working directory; it may lie outside the folder of stories. */
function fileAt(path: string, content: string): StoryFile {
  const inside = relative(resolve(content), resolve(path)).split(sep).join("/");
  if (!inside.startsWith("../")) return storyFile(content, inside);
  return { folder: dirname(path), path: basename(path), name: path, isOutside: true };
}

/**
 * Prints the article of each file as its author wrote it, as JSON, one a line, and nothing else; a line on standard
 * error for each file that did not become an article.
 * @returns whether every file became an article
 */
export async function checkJson(content: string, paths: string[]): Promise<boolean> {
  const { context } = await readContext(content, openImageCache());
  let isWhole = true;
  for (const path of paths) {
    const file = { folder: dirname(path), path: basename(path), name: path };
    const { article, problems } = await parseFile(file, context);
    if (article) print(JSON.stringify(article));
    else process.stderr.write(`${errorsInOneLine(problems)}\n`);
    isWhole &&= article !== undefined;
  }
  return isWhole;
}

function errorsInOneLine(problems: Problem[]): string {
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, message, remedy }) => `${file}:${line}:${column} ${message}; ${remedy}`)
    .join("; ")
    .replaceAll("\n", " ");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
