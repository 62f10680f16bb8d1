import type { Token } from "marked";
import { withBoldHeadings } from "../bold-headings.ts";
import type { Body, RawBlock, Warn } from "../raw-block.ts";
import { parseText } from "../text/text.ts";
import type { BlockContext, NoteBlocks } from "./block-context.ts";
import { blocksOf } from "./blocks.ts";
import { withFootnotes } from "./footnotes.ts";
import { highlightsToFences } from "./highlighted-code.ts";
import type { WarnAbout } from "./inline.ts";
import { type Lexed, lex } from "./lexer.ts";
import { hasEndlessItem, limitNesting } from "./limits.ts";
import { indentNumberedChildren } from "./numbered-children.ts";
import { markOutlookLines } from "./outlook-lines.ts";
import { omitProperties } from "./properties.ts";
import { showTextMarks } from "./scripts-in-text.ts";

/** Parses Markdown (GFM). Marked is the tokenizer; its tokens become raw blocks, and no HTML is ever made. */
export function parseMarkdown(body: Body, warn: Warn): RawBlock[] {
  const lexed = hasEndlessItem(body.text) ? undefined : lexBody(body, warn);
  if (!lexed) {
    const remedy = "it is read as plain text; divide its longest lists";
    warn(body.line, 1, "this Markdown is too complex to be parsed", remedy);
    return parseText(body, warn);
  }
  const { tokens, notes, used } = lexed;
  const warnFrom = warnFromLineOf(body, warn);
  const footnotes: NoteBlocks[] = [];
  const context: BlockContext = {
    at: (line) => ({ notes, warn: warnFrom(line) }),
    used,
    footnotes,
    read: (some, line) => blocksOf(some, line, context),
  };
  omitProperties(tokens as Token[], warnFrom(body.line));
  return withFootnotes(withBoldHeadings(blocksOf(tokens, body.line, context)), footnotes);
}

/** Returns undefined where Marked fails. */
function lexBody(body: Body, warn: Warn): Lexed | undefined {
  try {
    const fenced = { ...body, text: highlightsToFences(body.text) };
    const lexed = lex(markOutlookLines(indentNumberedChildren(limitNesting(fenced, warn))));
    if (lexed.overloaded) {
      const remedy = "it is kept as plain text; remove some of them";
      warn(body.line, 1, "a paragraph holds too many Markdown characters to be parsed", remedy);
    }
    return lexed;
  } catch {
    return undefined;
  }
}

/** Looks for the source of a problem in the first 50 lines of its block, since Marked gives its tokens no position. */
function warnFromLineOf(body: Body, warn: Warn): (line: number) => WarnAbout {
  const lines = body.text.split("\n");
  return (line) => (source, message, remedy, kind) => {
    const [start = ""] = showTextMarks(source.trimStart()).split("\n", 1);
    const near = lines.slice(line - body.line, line - body.line + 50);
    const found = near.findIndex((text) => text.includes(start));
    warn(found < 0 ? line : line + found, (near[found]?.indexOf(start) ?? 0) + 1, message, remedy, kind);
  };
}
