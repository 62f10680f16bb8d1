import type { Article } from "../article/article.ts";
import { assemble } from "./assemble.ts";
import { fileNameFields } from "./file-name.ts";
import type { Locale } from "./frontmatter/entry.ts";
import { type FrontMatter, splitFrontMatter, withoutFields } from "./frontmatter/frontmatter.ts";
import { canonicalLanguageTag } from "./language/language.ts";
import { parseMarkdown } from "./markdown/markdown.ts";
import { type Complaint, missingAltText, type Position, type Problem } from "./problem.ts";
import type { Body, Format, RawBlock, Warn } from "./raw-block.ts";
import type { Relations } from "./relations.ts";
import type { ReleaseCondition } from "./release.ts";
import { cleanText } from "./text/clean.ts";
import { parseText } from "./text/text.ts";
import { conditionsInFields } from "./wire/conditions-in-fields.ts";
import { readWire } from "./wire/wire.ts";

/** A story file: its path with forward slashes, and its text. */
export type StoryFile = {
  name: string;
  text: string;
  /** No front matter is read: its lines are text. */
  withoutFrontMatter?: true;
};
/** The edition's values for what a story does not state: a language tag, and a date such as 2026-11-23. */
export type Defaults = {
  lang: string;
  date: string;
  /** The zone of a time in front matter that names none; by default UTC. */
  zone?: "local" | "UTC";
};
export type Parsed = {
  /** Absent when one of the problems is an error. */
  article?: Article;
  problems: Problem[];
  images: ImageReference[];
  /** Where the front matter states the date. */
  datePosition?: Position;
  /** All of them must hold before the story is published. */
  conditions: ReleaseCondition[];
  relations?: Relations;
};
/** The address of an image as its author wrote it, and its position in the file. */
export type ImageReference = { src: string } & Position;

/** Parsers by file extension. A new format takes one file and one line here. */
const formats = {
  txt: parseText,
  text: parseText,
  md: parseMarkdown,
  markdown: parseMarkdown,
  mdown: parseMarkdown,
  mdwn: parseMarkdown,
  mkd: parseMarkdown,
  mkdn: parseMarkdown,
  mkdown: parseMarkdown,
  // Markdown with components of a program, which are left out like other HTML.
  mdx: parseMarkdown,
} satisfies Record<string, Format>;
const formatsByExtension = new Map<string, Format>(Object.entries(formats));

/** Whether a file of this name is parsed as a story. */
export function isStory(name: string): boolean {
  return formatsByExtension.has(extensionOf(name));
}

/**
 * Parses a story file into an article. Never throws: what is not understood stays text and is reported.
 * @param format the parser of the text; by default that for the extension of the file
 */
export function parse(
  { name, text, withoutFrontMatter }: StoryFile,
  defaults: Defaults,
  format: Format = formatsByExtension.get(extensionOf(name)) ?? parseText,
): Parsed {
  const { problems, warn } = collectProblems(name);
  const locale = localeOf(defaults);
  const { lang } = locale;
  const clean = cleanText(text);
  const frontMatter = withoutFrontMatter
    ? withoutFields({ text: clean, line: 1 })
    : splitFrontMatter(clean, { locale, mayBeUnfenced: format === parseMarkdown }, warn);
  const { fields, skipHeader } = frontMatter;
  const { body, conditions: fromText, dated } = readWire(frontMatter.body, lang, format === parseText, warn);
  const fromFields = conditionsInFields(fields, frontMatter.positions, lang, warn);
  const conditions = [...frontMatter.conditions, ...fromFields, ...fromText];
  const error = frontMatter.error ?? missingText(text, body);
  if (error)
    return { problems: [...problems, { kind: "error", file: name, ...error }], images: [], conditions };
  const rawBlocks = format(body, warn);
  const fromFileName = fileNameFields(name);
  const article = assemble(
    { fields, fromFileName, dated, rawBlocks, skipHeader, lang, date: defaults.date },
    warn,
  );
  const images = imageReferences(article, frontMatter, rawBlocks);
  const [first] = images;
  if (article.image?.alt === "" && first) warn(first.line, first.column, ...missingAltText);
  return { article, problems, images, conditions, ...statedBeside(frontMatter) };
}

/** A list of the problems of a file, and the function that adds to it. */
export function collectProblems(file: string): { problems: Problem[]; warn: Warn } {
  const problems: Problem[] = [];
  const warn: Warn = (line, column, message, remedy, kind = "warning") => {
    problems.push({ kind, file, line, column, message, remedy });
  };
  return { problems, warn };
}

/** What front matter states that is no part of the article: where the date stands, and relations to other stories. */
export function statedBeside({
  positions,
  relations,
}: FrontMatter): Pick<Parsed, "datePosition" | "relations"> {
  const datePosition = positions.get("published");
  return { ...(datePosition && { datePosition }), ...(relations && { relations }) };
}

/** The language and zone in which a story is read that names none. */
export function localeOf({ lang, zone = "UTC" }: Defaults): Locale {
  return { lang: canonicalLanguageTag(lang) ?? "en", zone };
}

function missingText(text: string, { text: body, line }: Body): Complaint | undefined {
  if (/\p{L}/u.test(body)) return undefined;
  const message = text.trim() === "" ? "the file is empty" : "the file has no text";
  return { line, column: 1, message, remedy: "write the story in it, or delete the file" };
}

/** The lead image of the front matter first, then those of the body in file order. */
export function imageReferences(
  { image }: Article,
  { positions }: FrontMatter,
  rawBlocks: RawBlock[],
): ImageReference[] {
  const lead = image ? [{ src: image.src, ...(positions.get("image") ?? { line: 1, column: 1 }) }] : [];
  const others = rawBlocks.flatMap((raw) => (raw.type === "image" ? [raw] : []));
  return [...lead, ...others.map(({ src, line }) => ({ src, line, column: 1 }))];
}

function extensionOf(name: string): string {
  return /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}
