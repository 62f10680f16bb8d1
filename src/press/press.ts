import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Article } from "../article/article.ts";
import { cardOf, contentsEntriesOf, imageOf, outlookEntriesOf } from "../edition/card.ts";
import type { Edition, OutlookPage, Page } from "../edition/edition.ts";
import { paths } from "../edition/paths.ts";
import type { Problem } from "../parse/problem.ts";
import { compileStory } from "./compile/compile.ts";
import { scan } from "./compile/scan.ts";
import { tellApart } from "./compile/unique-slugs.ts";
import { type Darkroom, openDarkroom } from "./images/image-cache.ts";
import { type Illustrated, illustrate } from "./images/story-images.ts";
import { type Shelved, shelve } from "./lists/lists.ts";
import { readSettings, type Settings } from "./settings.ts";

/*
 * The pipeline: a folder is scanned, each story compiled, told apart from the others and put out, and what
 * is left of it, a card, is shelved into lists. Only the cards are kept, so that memory stays small.
 */

/** A story file and what was made of it. */
export type Story = Illustrated & { file: string };

/** Takes a data file of the edition; `path` as spelled by edition/paths.ts. */
export type Put = (path: string, content: Article | Edition | Page | OutlookPage) => Promise<void> | void;

export type Report = { stories: number; words: number; problems: Problem[]; edition: Edition };

/** Compiles each story file of a folder in turn. */
export async function* compileFolder(
  folder: string,
  settings: Settings,
  date: string,
  darkroom: Darkroom,
): AsyncGenerator<Story> {
  for (const file of await scan(folder)) yield await compileFile(folder, file, settings, date, darkroom);
}

/** Compiles one story file, named by its path relative to the folder. */
export async function compileFile(
  folder: string,
  file: string,
  settings: Settings,
  date: string,
  darkroom: Darkroom,
): Promise<Story> {
  const parsed = await compileStory(join(folder, file), file, settings, date);
  return { file, ...(await illustrate(parsed, folder, file, darkroom)) };
}

/** Makes the data files of an edition out of its stories. */
export async function press(
  stories: AsyncIterable<Story> | Iterable<Story>,
  settings: Settings,
  date: string,
  put: Put,
): Promise<Report> {
  const shelved: Shelved[] = [];
  const problems: Problem[] = [];
  const apart = tellApart();
  const content = createHash("sha256").update(JSON.stringify([settings, date]));
  /** Stories without a lead picture. */
  const plain: string[] = [];
  let words = 0;
  for await (const story of stories) {
    problems.push(...story.problems);
    if (!story.article) continue;
    const { article, warnings } = apart(story.article, story.file);
    problems.push(...warnings);
    await put(paths.article(article.slug), article);
    content.update(JSON.stringify(article));
    words += article.words;
    const image = imageOf(article);
    if (!image) plain.push(story.file);
    shelved.push({
      card: cardOf(article, date),
      ...(image && { image }),
      contents: contentsEntriesOf(article),
      entries: outlookEntriesOf(article),
    });
  }
  if (settings.pictures === "all") problems.push(...lacking(plain, shelved.length));
  // The same stories in other lists are another build.
  for (const [, file] of shelve(shelved, settings, date, "")) content.update(JSON.stringify(file));
  const build = content.digest("hex").slice(0, 10);
  const files = shelve(shelved, settings, date, build);
  for (const [path, file] of files) await put(path, file);
  return { stories: shelved.length, words, problems, edition: files[0][1] };
}

/** Lists show a picture with every story or with none. */
function lacking([file, ...others]: string[], stories: number): Problem[] {
  if (file === undefined) return [];
  const message = `${others.length + 1} of ${stories} stories have no picture, this one first: a list with one of them shows none`;
  const remedy = "give each of them an “image:”, or set “pictures: lead” in edition.yaml";
  return [{ severity: "warning", file, line: 1, column: 1, message, remedy }];
}

/** Makes an edition out of a folder. */
export async function pressFolder(
  folder: string,
  put: Put,
  darkroom: Darkroom = openDarkroom(),
): Promise<Report> {
  const { settings, problems } = await readSettings(folder);
  const date = editionDate();
  const report = await press(compileFolder(folder, settings, date, darkroom), settings, date, put);
  return { ...report, problems: [...problems, ...report.problems] };
}

/** Today at this place, or the day that SOURCE_DATE_EPOCH names in UTC (https://reproducible-builds.org/specs/source-date-epoch/). */
export function editionDate(): string {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  const today = new Date();
  const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
