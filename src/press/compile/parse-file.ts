import { join } from "node:path";
import { fileNameFields } from "../../parse/file-name.ts";
import { type Parsed, parse } from "../../parse/parse.ts";
import type { Problem } from "../../parse/problem.ts";
import { decodeText } from "../../parse/text/decode.ts";
import type { GuessedDate } from "../dates/guess-date.ts";
import { readRegularFile } from "../read-regular-file.ts";
import type { Context, StoryFile } from "./story.ts";

/**
 * Reads and parses a story file. One that states no date is parsed again with a guessed one, since the dates of its
 * outlook are read against it. A file that cannot be read is a problem of the story, and never thrown.
 */
export async function parseFile(
  { folder, path, name }: StoryFile,
  { settings, date, guessDate }: Pick<Context, "settings" | "date" | "guessDate">,
): Promise<Parsed> {
  const refuse = (problem: Omit<Problem, "kind" | "file">): Parsed => ({
    problems: [{ kind: "error", file: name, ...problem }],
    images: [],
    conditions: [],
  });
  try {
    const decoded = await decodeText(await readRegularFile(join(folder, path)));
    if (!("text" in decoded)) return refuse(decoded);
    const { text, warning } = decoded;
    const parseWith = (date: string): Parsed => {
      const parsed = parse({ name, text }, { lang: settings.language, date });
      if (!warning) return parsed;
      return { ...parsed, problems: [{ kind: "warning", file: name, ...warning }, ...parsed.problems] };
    };
    const parsed = parseWith(date);
    if (!parsed.article?.inferred.includes("published")) return parsed;
    const guess = await guessDate(folder, path, fileNameFields(name).month);
    return withGuess(parseWith(guess.date), name, guess);
  } catch (error) {
    const message = `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    return refuse({ line: 1, column: 1, message, remedy: "check that it is there and that you may read it" });
  }
}

function withGuess(parsed: Parsed, file: string, { kind, message, remedy }: GuessedDate): Parsed {
  return { ...parsed, problems: [...parsed.problems, { kind, file, line: 1, column: 1, message, remedy }] };
}
