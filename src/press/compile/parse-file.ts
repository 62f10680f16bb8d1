import { join } from "node:path";
import { type Parsed, parse } from "../../parse/parse.ts";
import type { Problem } from "../../parse/problem.ts";
import { decodeText } from "../../parse/text/decode.ts";
import { readRegularFile } from "../read-regular-file.ts";
import type { Context, StoryFile } from "./story.ts";

/** Reads and parses a story file. A file that cannot be read is a problem of the story, and never thrown. */
export async function parseFile(
  { folder, path, name }: StoryFile,
  { settings, date }: Pick<Context, "settings" | "date">,
): Promise<Parsed> {
  const refuse = (problem: Omit<Problem, "kind" | "file">): Parsed => ({
    problems: [{ kind: "error", file: name, ...problem }],
    images: [],
    conditions: [],
  });
  try {
    const decoded = decodeText(await readRegularFile(join(folder, path)));
    if (!("text" in decoded)) return refuse(decoded);
    return parse({ name, text: decoded.text }, { lang: settings.language, date });
  } catch (error) {
    const message = `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`;
    return refuse({ line: 1, column: 1, message, remedy: "check that it is there and that you may read it" });
  }
}
