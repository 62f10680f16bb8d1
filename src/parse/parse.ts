import type { Article } from "../article/article.ts";
import { slugOf } from "../article/slug.ts";
import { assemble, type Named } from "./assemble.ts";
import { type Parted, type Place, partFrontMatter } from "./frontmatter/frontmatter.ts";
import { isoDate } from "./language/dates.ts";
import { canonical } from "./language/language.ts";
import { readMarkdown } from "./markdown/markdown.ts";
import { missingAltText, type Problem } from "./problem.ts";
import type { Format, RawBlock } from "./raw-block.ts";
import { cleanText } from "./text/clean.ts";
import { readText } from "./text/text.ts";

/** A story file: its path, with slashes, and its text. */
export type Source = { name: string; text: string };
/** What the edition says where a story does not. */
export type Defaults = { lang: string; date: string };
/** The article, unless a problem is an error, and where in the file its pictures are named. */
export type Parsed = { article?: Article; problems: Problem[]; images: ImageReference[] };
export type ImageReference = { src: string } & Place;

/** By the ending of the file's name. A new format is one file and one line. */
const formats = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
} satisfies Record<string, Format>;
const byEnding = new Map<string, Format>(Object.entries(formats));

/** Whether a file of this name is read as a story. */
export function isStory(name: string): boolean {
  return byEnding.has(endingOf(name));
}

/** Text to article. Never throws; what could not be understood is kept as text and reported. */
export function parse({ name, text }: Source, { lang, date }: Defaults): Parsed {
  const problems: Problem[] = [];
  const add = (
    severity: Problem["severity"],
    ...[line, column, message, remedy]: [number, number, string, string]
  ) => {
    problems.push({ severity, file: name, line, column, message, remedy });
  };
  const report = (...what: [number, number, string, string]) => add("warning", ...what);
  const edition = canonical(lang) ?? "en";
  const { matter, at, body, broken, asText } = partFrontMatter(cleanText(text), edition, report);
  if (broken) {
    add("error", broken.line, broken.column, broken.message, broken.remedy);
    return { problems, images: [] };
  }
  if (!/\p{L}/u.test(body.text)) {
    const what = text.trim() === "" ? "the file is empty" : "the file has no text";
    add("error", body.line, 1, what, "write the story in it, or take the file away");
    return { problems, images: [] };
  }
  const format = byEnding.get(endingOf(name)) ?? readText;
  const pieces = format(body, report);
  const named = namedBy(name);
  const article = assemble({ matter, named, pieces, asText, lang: edition, date }, report);
  if (article.image?.alt === "") report(...placeOf("image", at), ...missingAltText);
  return { article, problems, images: placed(article, at, pieces) };
}

function placed({ image }: Article, at: Parted["at"], pieces: RawBlock[]): ImageReference[] {
  const [line, column] = placeOf("image", at);
  const lead = image ? [{ src: image.src, line, column }] : [];
  const others = pieces.flatMap((piece) => (piece.type === "image" ? [piece] : []));
  return [...lead, ...others.map(({ src, line }) => ({ src, line, column: 1 }))];
}

function placeOf(key: string, at: Parted["at"]): [line: number, column: number] {
  const { line, column } = at.get(key) ?? { line: 1, column: 1 };
  return [line, column];
}

function endingOf(name: string): string {
  return /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

/** `2026-11-23-india-moscow.txt` says when the story was published and where it is found. */
function namedBy(name: string): Named {
  const base = name.slice(name.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[-_ ]+|$)/u.exec(base);
  const date = match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
  const slug = slugOf(date && match ? base.slice(match[0].length) : base);
  return { ...(date && { date }), ...(slug && { slug }) };
}
