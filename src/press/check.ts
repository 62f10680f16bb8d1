import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Problem } from "../parse/problem.ts";
import { parseFile } from "./compile/parse-file.ts";
import { scan, storyFile } from "./compile/scan.ts";
import type { Context, Story, StoryFile } from "./compile/story.ts";
import { openPreviousEdition } from "./history/previous-edition.ts";
import { openImageCache } from "./images/image-cache.ts";
import { openLinkedFiles } from "./links/linked-files.ts";
import type { LinkTargets } from "./links/resolve-link.ts";
import { withResolvedLinks } from "./links/resolve-links.ts";
import { compileFiles, noFiles, pressFolder, readContext, readingSteps, readTargets } from "./press.ts";
import { relationProblems } from "./relations/relate-stories.ts";
import { describeStory } from "./report/describe-story.ts";
import { describeReport, folderName, reportRows } from "./report/report.ts";

/**
 * Prints what is wrong with the stories of a folder, and what was guessed, in one screen.
 * @param all whether to print more than one screen
 * @param showsFuture whether stories with a date in the future count as published
 * @param previous the folder of the previous edition, whose ids items keep
 * @returns whether every file became an article
 */
export async function check(
  content: string,
  all: boolean,
  showsFuture: boolean,
  previous: string,
): Promise<boolean> {
  const release = { showsFuture, previous: openPreviousEdition(previous) };
  const report = await pressFolder(content, noFiles, openImageCache(), release);
  print(describeReport(report, folderName(content), all ? reportRows.all : reportRows.screen));
  return !report.problems.some(({ kind }) => kind === "error");
}

/**
 * Prints what was understood of each of some story files, what was guessed and what is wrong.
 * @param paths relative to the working directory
 * @param previous the folder of the previous edition, whose ids items keep
 * @returns whether every file became an article
 */
export async function checkFiles(content: string, paths: string[], previous: string): Promise<boolean> {
  const release = { showsHeldBack: true, previous: openPreviousEdition(previous) };
  const { context } = await readContext(content, openImageCache(), release);
  let allParsed = true;
  const files = paths.map((path) => fileAt(path, content));
  const linked = withLinksIn(content, compileFiles(files, context), context);
  for await (const story of withRelationProblems(content, linked, context)) {
    print(describeStory(story, story.file.isOutside ? "" : folderName(content)));
    allParsed &&= story.article !== undefined;
  }
  return allParsed;
}

/** Resolves the links of stories in the folder of stories against all that lie there; others can lead to none of them. */
async function* withLinksIn(
  content: string,
  stories: AsyncIterable<Story>,
  context: Context,
): AsyncGenerator<Story> {
  let targets: Promise<LinkTargets> | undefined;
  const readAll = async () => readTargets((await scan(content)).files, context, openLinkedFiles(content));
  for await (const story of stories) {
    if (story.file.isOutside) yield story;
    else yield* withResolvedLinks([story], () => (targets ??= readAll()));
  }
}

/** Reports what stories state wrongly about others in the folder of stories. */
async function* withRelationProblems(
  content: string,
  stories: AsyncIterable<Story>,
  context: Context,
): AsyncGenerator<Story> {
  let found: Promise<Problem[]> | undefined;
  // All files are read for it, as for the targets of links.
  const readAll = async () => {
    const { files } = await scan(content);
    return relationProblems(compileFiles(files, { ...context, showsHeldBack: false }, readingSteps));
  };
  for await (const story of stories) {
    if (story.relations && !story.file.isOutside) found ??= readAll();
    const own = ((await found) ?? []).filter(({ file }) => file === story.file.name);
    yield { ...story, problems: [...story.problems, ...own] };
  }
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
