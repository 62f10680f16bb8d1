import { plain } from "../article/text.ts";
import { assemble } from "./assemble.ts";
import { fileNameFields } from "./file-name.ts";
import { bylineOf } from "./frontmatter/byline.ts";
import { collectFields } from "./frontmatter/collect-fields.ts";
import type { Entry, Locale } from "./frontmatter/entry.ts";
import { splitFrontMatter } from "./frontmatter/frontmatter.ts";
import { releaseConditions } from "./frontmatter/release-conditions.ts";
import type { HtmlNode } from "./html/elements.ts";
import { rawBlocksOfHtml } from "./html/html.ts";
import { mainContentOf } from "./html/main-content.ts";
import { isUnlisted, metadataOf } from "./html/metadata.ts";
import { readPageLines } from "./html/page-lines.ts";
import {
  collectProblems,
  type Defaults,
  imageReferences,
  localeOf,
  type Parsed,
  type StoryFile,
  statedBeside,
} from "./parse.ts";
import { missingAltText } from "./problem.ts";
import type { RawBlock, Warn } from "./raw-block.ts";
import type { ReleaseCondition } from "./release.ts";
import { reportOmitted } from "./report-omitted.ts";
import { sliceText } from "./spans.ts";
import { cleanText } from "./text/clean.ts";
import { conditionsInFields } from "./wire/conditions-in-fields.ts";
import { readWire } from "./wire/wire.ts";

/**
 * Parses a whole page into an article. Front matter above the page counts before what its head states.
 * @param readHtml parses HTML into a document that runs and loads nothing
 * @param isText whether the page was written as a text, such as a Word document, which may be a release or a wire
 */
export function parsePage(
  { name, text }: StoryFile,
  defaults: Defaults,
  readHtml: (html: string) => HtmlNode,
  isText = false,
): Parsed {
  const { problems, warn } = collectProblems(name);
  const locale = localeOf(defaults);
  const { lang } = locale;
  const frontMatter = splitFrontMatter(cleanText(text), { locale, mayBeUnfenced: false }, warn);
  // Empty lines in place of the front matter keep the numbers of lines.
  const html = "\n".repeat(frontMatter.body.line - 1) + frontMatter.body.text;
  const page = readPage(readHtml(html), locale, isText, warn);
  const fields = { ...page.fields, ...frontMatter.fields };
  const fromFields = conditionsInFields(fields, frontMatter.positions, lang, warn);
  const conditions = [...frontMatter.conditions, ...fromFields, ...page.conditions];
  const hasText = page.rawBlocks.some((block) => /\p{L}/u.test(JSON.stringify(block)));
  const error = frontMatter.error ?? (hasText ? undefined : noText);
  if (error)
    return { problems: [...problems, { kind: "error", file: name, ...error }], images: [], conditions };
  const { rawBlocks, dated } = page;
  const article = assemble(
    { fields, fromFileName: fileNameFields(name), dated, rawBlocks, lang, date: defaults.date },
    warn,
  );
  for (const block of rawBlocks)
    if (block.type === "image" && !block.alt) warn(block.line, 1, ...missingAltText);
  const images = imageReferences(article, frontMatter, rawBlocks);
  return { article, problems, images, conditions, ...statedBeside(frontMatter) };
}

const noText = {
  line: 1,
  column: 1,
  message: "the page has no text",
  remedy: "write the story in it, or delete the file",
};

function readPage(document: HtmlNode, locale: Locale, isText: boolean, warn: Warn) {
  const known = metadataOf(document, true);
  const { content, isCut } = mainContentOf(
    document,
    known.some(({ key }) => key === "author" || key === "date"),
  );
  reportOmitted(content, warn);
  if (isUnlisted(document)) warn(1, 1, ...unlisted);
  const all = rawBlocksOfHtml(content, { keepsAllImages: true });
  const { rawBlocks, conditions, dated } = withoutWire(all, locale.lang, isText, warn);
  const lines = isText ? { blocks: rawBlocks } : readPageLines(rawBlocks, locale.lang, authorIn(known));
  const { blocks, author, date, kicker } = lines;
  if (isCut || blocks.length + (kicker ? 1 : 0) < rawBlocks.length)
    warn(1, 1, "what surrounds the story in its page is left out", "nothing to do", "omission");
  const hasHeadline = blocks.some((block) => block.type === "heading" && block.level === 1);
  const stated = withoutRepeated(metadataOf(document, hasHeadline), blocks);
  const entries = [...stated, ...entriesOf({ author, date, kicker }, stated)];
  const { fields } = collectFields(entries, { text: "", linesAbove: 0 }, locale, ignored);
  const { published, lang = locale.lang } = fields;
  const ofHead = releaseConditions(entries, { locale: { ...locale, lang }, published, warn });
  const ofPage = isCut && conditions.length === 0 ? conditionsAround(document, locale.lang) : conditions;
  return { rawBlocks: blocks, fields, dated, conditions: [...ofHead, ...ofPage] };
}

/** Whole sites are unlisted, too, while they are built, so that the story is not held back. */
const unlisted = [
  "the page asks search engines not to list it (noindex), as previews of unpublished stories do",
  "it is published; write `draft: true` between lines of --- above it if it should not be",
] as const;
const ignored: Warn = () => undefined;

/** An embargo may stand in the header of the page, which is left out. */
function conditionsAround(document: HtmlNode, lang: string): ReleaseCondition[] {
  return withoutWire(rawBlocksOfHtml(document), lang, false, ignored).conditions;
}

function authorIn(entries: Entry[]): string | undefined {
  const value = entries.find(({ key }) => key === "author")?.value;
  return value === undefined ? undefined : bylineOf(value);
}

/** What the lines of a page say, where its head does not. */
function entriesOf(lines: Record<string, string | undefined>, stated: Entry[]): Entry[] {
  return Object.entries(lines).flatMap(([key, value]) =>
    value === undefined || stated.some((one) => one.key === key) ? [] : [{ key, value, line: 1, column: 1 }],
  );
}

/** Descriptions are often made from the beginning of the text, which would then stand above itself. */
function withoutRepeated(entries: Entry[], blocks: RawBlock[]): Entry[] {
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const start = words(
    blocks.flatMap((block) => (block.type === "paragraph" ? [plain(block.text)] : [])).join(" "),
  );
  return entries.filter(
    ({ key, value }) => key !== "description" || typeof value !== "string" || !start.includes(words(value)),
  );
}

/** The blocks without what is addressed to the newsroom: lines are read as in a text, one line of a block after the other. */
function withoutWire(blocks: RawBlock[], lang: string, isText: boolean, warn: Warn) {
  const lines = blocks.map((block) =>
    "text" in block && block.type !== "code" ? plain(block.text).split("\n") : [""],
  );
  const { body, conditions, dated } = readWire(
    { text: lines.flatMap((some) => [...some, ""]).join("\n"), line: 1 },
    lang,
    isText,
    warn,
  );
  const left = body.text.split("\n");
  let at = 0;
  const rawBlocks = blocks.flatMap((block, index): RawBlock[] => {
    const own = lines[index] ?? [];
    const kept = left.slice(at, at + own.length);
    at += own.length + 1;
    return keepLines(block, own, kept);
  });
  return { rawBlocks, conditions, dated };
}

/** A block with the lines that are kept; none when all of its words are gone. */
function keepLines(block: RawBlock, own: string[], kept: string[]): RawBlock[] {
  const isChanged = own.some((line, index) => line !== kept[index]);
  if (!isChanged || !("text" in block) || block.type === "code") return [block];
  if (kept.every((line) => line.trim() === "")) return [];
  if (block.type === "heading") return [{ ...block, text: kept.join(" ").trim() }];
  const first = own.findIndex((line, index) => line === kept[index] && line.trim() !== "");
  const isTail = own.slice(first).every((line, index) => line === kept[first + index]);
  const start = own.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  return [{ ...block, text: isTail ? sliceText(block.text, start) : kept.join("\n").trim() }];
}
