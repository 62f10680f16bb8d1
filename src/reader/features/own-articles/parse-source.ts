import { useEffect, useState } from "react";
import type { Article } from "../../../article/article.ts";
import type { Format } from "../../../parse/raw-block.ts";
import { today } from "../../lib/calendar-days.ts";
import { addMessages } from "./messages.ts";
import { parseInertHtml } from "./parse-inert-html.ts";
import type { Source } from "./source.ts";

/** In characters. The preview shows no more of a text: it is enough to see whether the text is understood. */
const previewLength = 60_000;
/** Milliseconds after the last change. */
const previewDelay = 250;

/** The article, if the text has words; whether it is all of the text; or why it could not be parsed. */
export type ParsedSource = { article?: Article | undefined; isComplete: boolean; error?: string };

/** Parses the beginning of a text, debounced, for the preview. */
export function useParsedSource(source: Source, lang: string): ParsedSource {
  const [parsed, setParsed] = useState<ParsedSource>({ isComplete: true });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: ParsedSource) => isCurrent && setParsed(next);
    const timer = setTimeout(() => {
      const beginning = beginningOf(source);
      const isComplete = beginning === source;
      parseSource(beginning, lang).then(
        (article) => show({ article, isComplete }),
        () => show({ isComplete, error: addMessages.noParser }),
      );
    }, previewDelay);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [source, lang]);
  return parsed;
}

/**
 * Parses a text into an article. The parsers are loaded on first use.
 * @param lang the language of the edition, for texts that name none
 * @returns undefined when the text has no words
 * @throws when the parsers cannot be loaded
 */
export async function parseSource({ text, format }: Source, lang: string): Promise<Article | undefined> {
  const [{ parse }, html] = await Promise.all([
    import("../../../parse/parse.ts"),
    format === "html" ? import("../../../parse/html/html.ts") : undefined,
  ]);
  const parseHtml: Format | undefined = html && ((body) => html.rawBlocksOfHtml(parseInertHtml(body.text)));
  const defaults = { lang, date: today(), zone: "local" } as const;
  const file = { name: `own.${format}`, text };
  // Front matter with an error stops the parser. A reader cannot be asked to correct it, so it is text then.
  const article =
    parse(file, defaults, parseHtml).article ??
    parse({ ...file, withoutFrontMatter: true }, defaults, parseHtml).article;
  return article?.headline ? article : undefined;
}

/** Cuts a long text, at the end of a line where there is one. */
function beginningOf(source: Source): Source {
  const { text } = source;
  if (text.length <= previewLength) return source;
  const end = text.lastIndexOf("\n", previewLength);
  return { ...source, text: text.slice(0, end > previewLength / 2 ? end : previewLength) };
}
