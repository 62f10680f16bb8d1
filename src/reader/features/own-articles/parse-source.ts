import type { Article } from "../../../article/article.ts";
import { today } from "../../lib/calendar-days.ts";
import type { Source } from "./source.ts";

/** What of a long text is read while it is being written: enough to see whether it is understood. */
const glance = 60_000;

/**
 * What is understood of a text; nothing where it has no words. The parsers come when they are first wanted.
 * @param lang of the edition, for texts that do not tell their own
 */
export async function readSource({ text, format }: Source, lang: string): Promise<Article | undefined> {
  const { parse } = await import("../../../parse/parse.ts");
  const read = (text: string) => parse({ name: `own.${format}`, text }, { lang, date: today() }).article;
  // Front matter that cannot be read is text like any other once it stands below the first line.
  return read(text) ?? read(`\n${text}`);
}

/** The beginning of a source, up to the end of a line where there is one. */
export function beginningOf(source: Source): Source {
  const { text } = source;
  if (text.length <= glance) return source;
  const end = text.lastIndexOf("\n", glance);
  return { ...source, text: text.slice(0, end > glance / 2 ? end : glance) };
}
