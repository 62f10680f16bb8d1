import { Lexer, type Token, type TokenizerExtensionFunction } from "marked";
import { readContainer } from "./callouts.ts";
import { commentsToHtml } from "./comments.ts";
import { componentReader, readProgramLines } from "./components.ts";
import { readDefinitions } from "./definitions.ts";
import { readHighlighted } from "./highlighted-code.ts";
import {
  readAttributes,
  readBracketedSpan,
  readFormula,
  readHighlight,
  readOfficeTag,
  readWikiLink,
} from "./inline-extensions.ts";
import { isOverloaded } from "./limits.ts";
import { Notes, readInlineNote } from "./notes.ts";
import { omission, omittedComment } from "./omissions.ts";
import { hideTextMarks } from "./scripts-in-text.ts";
import { readContents, readLongShortcode, readShortcode, readWordpressCaption } from "./shortcodes.ts";
import { StoryTokenizer } from "./tokenizer.ts";
import type { StoryToken } from "./tokens.ts";
import { readLooseEmphasis } from "./wide-emphasis.ts";

/** A text as tokens, and what was found out about it as a whole. */
export type Lexed = {
  tokens: StoryToken[];
  notes: Notes;
  /** The labels of the reference definitions that a link or a picture uses. */
  used: Set<string>;
  /** Whether a paragraph was too complex to be parsed. */
  overloaded: boolean;
};

/** `[//]: # (words)` and `[comment]: <> (words)`: definitions that nothing can use, which are written as comments. */
const commentDefinition = /^ {0,3}\[(?:\/\/|comment|#|_)[^\]\n]*\]:[ \t]*(?:#|<>)[^\n]*(?:\n|$)/iu;

/** Divides Markdown into tokens. Marked does the work; it throws where it fails. */
export function lex(source: string): Lexed {
  const text = commentsToHtml(source);
  const notes = new Notes();
  const lexer = new Lexer({
    gfm: true,
    tokenizer: new StoryTokenizer(),
    extensions: extensionsFor(text, notes),
  });
  lexer.blockTokens(text, lexer.tokens);
  const used = new Set<string>();
  lexer.tokens.links = recordReads(lexer.tokens.links, used);
  const overloaded = lexInline(lexer);
  return { tokens: lexer.tokens as StoryToken[], notes, used, overloaded };
}

function extensionsFor(text: string, notes: Notes) {
  const block: TokenizerExtensionFunction[] = [
    (src) => {
      const [raw] = commentDefinition.exec(src) ?? [];
      return raw === undefined ? undefined : omission(raw, omittedComment);
    },
    function readNote(src) {
      return notes.readNote(this.lexer, src);
    },
    readProgramLines,
    readContainer,
    readWordpressCaption,
    readLongShortcode,
    readContents,
    readDefinitions,
  ];
  const inline = [
    notes.readReference,
    readInlineNote,
    readHighlighted,
    readShortcode,
    componentReader(text),
    readWikiLink,
    readBracketedSpan,
    readAttributes,
    readHighlight,
    readFormula,
    readOfficeTag,
    readLooseEmphasis,
  ];
  return { block, inline, startInline: [startOfExtension], renderers: {}, childTokens: {} };
}

/** Where an inline extension may begin; text up to there is read at once. */
function startOfExtension(src: string): number {
  return src.search(/[{$^]|==|(?<=\\w)<[A-Z]/u);
}

function lexInline(lexer: Lexer): boolean {
  let overloaded = false;
  for (const { src, tokens } of lexer.inlineQueue) {
    if (isOverloaded(src)) {
      overloaded = true;
      tokens.push({ type: "text", raw: src, text: src });
    } else lexer.inlineTokens(hideTextMarks(src), tokens);
  }
  return overloaded;
}

type Links = Lexer["tokens"]["links"];

/** Marked does not say which definitions are used: it only reads them. */
function recordReads(links: Links, used: Set<string>): Links {
  return new Proxy(links, {
    get: (target, name) => {
      if (typeof name === "string" && name in target) used.add(name);
      return Reflect.get(target, name);
    },
  });
}

/** The tokens of a definition that no link uses, read as text. */
export function asText(raw: string): Token[] {
  const lexer = new Lexer({ gfm: true, tokenizer: new StoryTokenizer() });
  return lexer.inlineTokens(hideTextMarks(raw), []);
}
