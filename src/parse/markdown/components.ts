import type { TokenizerExtensionFunction } from "marked";
import { argumentsOf } from "./call-arguments.ts";
import { embedToken } from "./embed-tokens.ts";
import { omission, omittedCode, omittedComponent } from "./omissions.ts";

const importLine = /^import\s+(?:[\w$*{},\s]{1,300}?\sfrom\s+)?(["'])[^"'\n]{1,300}\1;?[ \t]*(?:\n|$)/u;
const exportStart =
  /^export\s+(?:(?:const|let|var)\s+[\w$]+\s*(?::[^=\n]+)?=|(?:default\s+)?(?:async\s+)?function\b[^\n]*\(|default\s+(?:[\w$]+;?[ \t]*(?:\n|$)|[({[])|[{*])/u;
const componentStart = /^<(\/?)([A-Z][\w.]*)(?=[\s/>])/u;
const longestTag = 5000;

/** Reads `import` and `export` lines of MDX at the beginning of a block. */
export const readProgramLines: TokenizerExtensionFunction = (src) => {
  let end = 0;
  for (let match = importLine.exec(src); match; match = importLine.exec(src.slice(end)))
    end += match[0].length;
  if (end > 0) return omission(src.slice(0, end), omittedCode);
  if (!exportStart.test(src)) return undefined;
  return omission(src.slice(0, src.search(/\n[ \t]*\n|$/u)), omittedCode);
};

/**
 * Makes the reader of the tags of components (JSX). `<Name>` and `<Name of the mayor>` are text, unless they are closed somewhere.
 * @param text the whole text, to find closing tags in
 */
export function componentReader(text: string): TokenizerExtensionFunction {
  const closed = new Set([...text.matchAll(/<\/([A-Z][\w.]*)>/gu)].map(([, name]) => name));
  const opened = new Set([...text.matchAll(/<([A-Z][\w.]*)/gu)].map(([, name]) => name));
  return (src) => {
    const [start, slash, name = ""] = componentStart.exec(src) ?? [];
    if (start === undefined) return undefined;
    const length = tagLength(src, start.length);
    if (length === undefined) return undefined;
    const raw = src.slice(0, length);
    if (slash) return opened.has(name) ? { type: "wrapper", raw, tokens: [] } : undefined;
    const attributes = raw.slice(start.length, -1).replace(/\/$/u, "");
    const isComponent = raw.endsWith("/>") || closed.has(name) || /[={]/u.test(attributes);
    if (!isComponent) return undefined;
    return embedToken(raw, name, argumentsOf(attributes)) ?? omission(raw, omittedComponent);
  };
}

/** The length of a tag whose attributes may hold `>` in quotes and braces. */
function tagLength(src: string, from: number): number | undefined {
  let depth = 0;
  let quote = "";
  for (let at = from; at < Math.min(src.length, longestTag); at++) {
    const character = src.charAt(at);
    if (quote) quote = character === quote ? "" : quote;
    else if (/["'`]/u.test(character)) quote = character;
    else if (character === "{") depth++;
    else if (character === "}") depth--;
    else if (character === ">" && depth <= 0) return at + 1;
    else if (character === "<" && depth <= 0) return undefined;
  }
  return undefined;
}
