import { basename, dirname, relative, resolve, sep } from "node:path";
import type { Parsed } from "../parse/parse.ts";
import type { Problem } from "../parse/problem.ts";
import { compileStory, readStory } from "./compile/compile.ts";
import { scan } from "./compile/scan.ts";
import { type Apart, tellApart } from "./compile/unique-slugs.ts";
import { describe } from "./describe.ts";
import { openDarkroom } from "./images/image-cache.ts";
import { illustrate } from "./images/story-images.ts";
import { editionDate } from "./press.ts";
import { describeProblem } from "./report.ts";
import { readSettings } from "./settings.ts";

/**
 * Prints what the compiler understood of each story, what it guessed and what is wrong.
 * @param files paths from where the command was given; none means all stories of the folder
 * @returns whether an article could be made of every file
 */
export async function check(content: string, files: string[]): Promise<boolean> {
  const { settings, problems } = await readSettings(content);
  const folder = resolve(content);
  const all = files.length > 0 ? files : (await scan(folder)).map((file) => resolve(folder, file));
  const darkroom = openDarkroom();
  const apart = tellApart();
  let whole = true;
  if (files.length === 0) for (const problem of problems) print(describeProblem(problem, `${content}/`));
  if (all.length === 0)
    print(`There is no story in ${content}/: add a .txt or .md file, and run this again.`);
  for (const path of all) {
    const inside = relative(folder, resolve(path)).split(sep).join("/");
    const away = inside.startsWith("../");
    const [file, prefix] = away ? [path, ""] : [inside, `${content}/`];
    const [home, name] = away ? [dirname(path), basename(path)] : [folder, inside];
    const story = await compileStory(path, file, settings, editionDate());
    const pictured = await illustrate(story, home, name, darkroom, file);
    const parsed = away ? pictured : withTwins(pictured, apart, file);
    print(describe(parsed, prefix + file, prefix));
    whole &&= parsed.article !== undefined;
  }
  return whole;
}

/** Adds what is wrong with a story only beside the others: one address, one headline. */
function withTwins(parsed: Parsed, apart: Apart, file: string): Parsed {
  if (!parsed.article) return parsed;
  const { article, warnings } = apart(parsed.article, file);
  return { ...parsed, article, problems: [...parsed.problems, ...warnings] };
}

/**
 * Prints the article of each file as its author wrote it, as JSON, one a line, and nothing else; a line on
 * standard error for each file of which none could be made.
 * @returns whether an article could be made of every file
 */
export async function checkJson(content: string, files: string[]): Promise<boolean> {
  const { settings } = await readSettings(content);
  let whole = true;
  for (const path of files) {
    const { article, problems } = await readStory(path, path, settings, editionDate());
    if (article) print(JSON.stringify(article));
    else
      process.stderr.write(
        `${problems
          .filter(({ severity }) => severity === "error")
          .map(inOneLine)
          .join("; ")}\n`,
      );
    whole &&= article !== undefined;
  }
  return whole;
}

function inOneLine({ file, line, column, message, remedy }: Problem): string {
  return `${file}:${line}:${column} ${message}; ${remedy}`.replaceAll("\n", " ");
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
