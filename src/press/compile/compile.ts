import { readFile } from "node:fs/promises";
import type { Article } from "../../article/article.ts";
import { slugOf } from "../../article/slug.ts";
import { type Parsed, parse } from "../../parse/parse.ts";
import type { Problem } from "../../parse/problem.ts";
import { decodeText } from "../../parse/text/decode.ts";
import type { Settings } from "../settings.ts";
import { setTypography } from "./typography.ts";

/** What the press adds to what the author wrote. */
type Step = (article: Article, file: string, settings: Settings) => Article;

/** Topics before typography: they are compared as they were written. */
const steps: Step[] = [topicOfFolder, topicsAsSpelled, setTypography];

/**
 * One story file, as readers get it.
 * @param path where the file is
 * @param file its path relative to the folder of stories, with slashes: the name that problems give it
 * @param date the edition's date, for stories that state none
 */
export async function compileStory(
  path: string,
  file: string,
  settings: Settings,
  date: string,
): Promise<Parsed> {
  const parsed = await readStory(path, file, settings, date);
  if (!parsed.article) return parsed;
  return { ...parsed, article: steps.reduce((story, step) => step(story, file, settings), parsed.article) };
}

/** One story file, as its author wrote it. A file that cannot be read is a problem, never an end. */
export async function readStory(
  path: string,
  file: string,
  settings: Settings,
  date: string,
): Promise<Parsed> {
  const refuse = (problem: Omit<Problem, "severity" | "file">): Parsed => ({
    problems: [{ severity: "error", file, ...problem }],
    images: [],
  });
  try {
    const decoded = decodeText(await readFile(path));
    if (!("text" in decoded)) return refuse(decoded);
    return parse({ name: file, text: decoded.text }, { lang: settings.language, date });
  } catch (error) {
    const message = `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    return refuse({ line: 1, column: 1, message, remedy: "check that it is there and that you may read it" });
  }
}

/** A story in `world/` that names no topic is about the world. */
function topicOfFolder(article: Article, file: string, settings: Settings): Article {
  const folder = file.includes("/") ? slugOf(file.slice(0, file.indexOf("/"))) : "";
  const topic = settings.topics.find((name) => slugOf(name) === folder);
  if (article.topics.length > 0 || !topic) return article;
  return { ...article, topics: [topic], inferred: [...article.inferred, "topics"] };
}

/** Readers see one spelling of each topic: the edition's. */
function topicsAsSpelled(article: Article, _file: string, settings: Settings): Article {
  const topics = article.topics.map(
    (topic) => settings.topics.find((name) => slugOf(name) === slugOf(topic)) ?? topic,
  );
  // One of each address; a topic without a letter or digit has none.
  const bySlug = new Map(topics.map((topic) => [slugOf(topic), topic]));
  bySlug.delete("");
  return { ...article, topics: [...bySlug.values()] };
}
