import { join } from "node:path";
import { fileNameFields } from "../../parse/file-name.ts";
import { collectProblems, type Defaults, type Parsed, parse } from "../../parse/parse.ts";
import { parsePage } from "../../parse/parse-page.ts";
import type { Complaint, Problem } from "../../parse/problem.ts";
import { decodeText } from "../../parse/text/decode.ts";
import { conditionsInMargins } from "../../parse/wire/conditions-in-margins.ts";
import { dateOfRelease } from "../dates/date-of-release.ts";
import type { GuessedDate } from "../dates/guess-date.ts";
import { readRegularFile } from "../read-regular-file.ts";
import { decodeHtml } from "./decode-html.ts";
import { pressFormatOf } from "./formats.ts";
import { readHtmlDocument } from "./html-document.ts";
import { quoteOmissions } from "./quote-omissions.ts";
import { readDocx } from "./read-docx.ts";
import type { Context, Story, StoryFile } from "./story.ts";

type ParsedFile = Parsed & Pick<Story, "pictures">;
/** Parses the text of a file, with the date of a story that states none. */
type ParseWith = (date: string) => ParsedFile;

/**
 * Reads and parses a story file. One that states no date is parsed again with a guessed one, since the dates of its
 * outlook are read against it. A file that cannot be read is a problem of the story, and never thrown.
 */
export async function parseFile(
  file: StoryFile,
  { settings, date, guessDate, clock }: Pick<Context, "settings" | "date" | "guessDate" | "clock">,
): Promise<ParsedFile> {
  const { folder, path, name } = file;
  try {
    const content = await readRegularFile(join(folder, path));
    const parseWith = await readContent(file, content, { lang: settings.language, zone: clock.zone });
    if (typeof parseWith !== "function") return refuse(file, parseWith);
    const parsed = parseWith(date);
    if (!parsed.article?.inferred.includes("published")) return parsed;
    const guess =
      dateOfRelease(parsed.conditions) ?? (await guessDate(folder, path, fileNameFields(name).month));
    return withGuess(parseWith(guess.date), name, guess);
  } catch (error) {
    const message = `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    const remedy = "check that it is there and that you may read it";
    return refuse(file, { line: 1, column: 1, message, remedy });
  }
}

async function readContent(
  { name, path }: StoryFile,
  content: Buffer,
  locale: Omit<Defaults, "date">,
): Promise<ParseWith | Complaint> {
  const format = pressFormatOf(path);
  if (format === "docx") {
    const document = await readDocx(path, content);
    if ("message" in document) return document;
    const { html: text, margins, pictures, unpublished } = document;
    const found = unpublished.map((one): Problem => ({ ...one, file: name, line: 1, column: 1 }));
    const { problems, warn } = collectProblems(name);
    const ofMargins = conditionsInMargins(margins, locale.lang, warn);
    found.push(...problems);
    return (date) => {
      const parsed = parsePage({ name, text }, { ...locale, date }, readHtmlDocument, true);
      const conditions = [...ofMargins, ...parsed.conditions];
      return { ...parsed, conditions, problems: [...found, ...parsed.problems], pictures };
    };
  }
  const decoded = await (format === "html" ? decodeHtml(content) : decodeText(content));
  if (!("text" in decoded)) return decoded;
  const { text, warning } = decoded;
  return (date) => {
    const defaults = { ...locale, date };
    const file = { name, text };
    const parsed = format === "html" ? parsePage(file, defaults, readHtmlDocument) : parse(file, defaults);
    // The lines of a page hold markup, which says little to an author.
    const problems = format === "html" ? parsed.problems : quoteOmissions(parsed.problems, text);
    const found: Problem[] = warning ? [{ kind: "warning", file: name, ...warning }] : [];
    return { ...parsed, problems: [...found, ...problems] };
  };
}

function withGuess(parsed: ParsedFile, file: string, { kind, message, remedy }: GuessedDate): ParsedFile {
  return { ...parsed, problems: [...parsed.problems, { kind, file, line: 1, column: 1, message, remedy }] };
}

function refuse({ name }: StoryFile, complaint: Complaint): Parsed {
  return { problems: [{ kind: "error", file: name, ...complaint }], images: [], conditions: [] };
}
