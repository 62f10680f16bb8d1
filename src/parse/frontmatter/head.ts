import type { Body } from "../raw-block.ts";
import { normalizeKey, type Source } from "./entry.ts";
import { fieldOf } from "./keys.ts";
import { isKnownKey } from "./unknown-keys.ts";

export type HeadFormat = "yaml" | "toml" | "json";
/** The front matter of a file, before it is read. */
export type Head = {
  format: HeadFormat;
  source: Source;
  body: Body;
  /** Absent where there is no line that opens and closes it. */
  fence?: string;
  isUnclosed?: true;
};

type Fence = { open: RegExp; close: RegExp; format: HeadFormat };
/** `---json` and its like are those of gray-matter, which Eleventy and others read front matter with. */
const fences: Fence[] = [
  { open: /^---[ \t]*(?:ya?ml[ \t]*)?(?:#.*)?\n/u, close: /^(?:---|\.\.\.)[ \t]*$/gmu, format: "yaml" },
  { open: /^---[ \t]*json[ \t]*\n/u, close: /^---[ \t]*$/gmu, format: "json" },
  { open: /^---[ \t]*toml[ \t]*\n/u, close: /^---[ \t]*$/gmu, format: "toml" },
  // More hyphens than needed, and the dashes into which word processors turn them.
  { open: /^-{4,}[ \t]*\n/u, close: /^-{4,}[ \t]*$/gmu, format: "yaml" },
  { open: /^[–—][–—-]*[ \t]*\n/u, close: /^[–—][–—-]*[ \t]*$/gmu, format: "yaml" },
  { open: /^\+\+\+[ \t]*\n/u, close: /^\+\+\+[ \t]*$/gmu, format: "toml" },
  { open: /^;;;[ \t]*\n/u, close: /^;;;[ \t]*$/gmu, format: "json" },
];

/**
 * Finds the front matter of a file, which may have blank lines above.
 * @param mayBeUnfenced lines such as `Title: …` at the top are front matter, as in Markdown for Pelican and Hexo
 */
export function findHead(text: string, mayBeUnfenced: boolean): Head | undefined {
  const above = /^(?:[ \t]*\n)*/u.exec(text)?.[0] ?? "";
  const start = text.slice(above.length, above.length + 200);
  for (const fence of fences) {
    const open = fence.open.exec(start);
    if (open) return fencedHead(text, above.length + open[0].length, fence);
  }
  if (/^\{\s*"/u.test(start)) return jsonHead(text, above.length);
  return mayBeUnfenced ? unfencedHead(text, above.length) : undefined;
}

function headBetween(text: string, start: number, end: number, bodyStart: number, format: HeadFormat): Head {
  return {
    format,
    source: { text: text.slice(start, end), linesAbove: linesIn(text.slice(0, start)) },
    body: { text: text.slice(bodyStart), line: linesIn(text.slice(0, bodyStart - 1)) + 2 },
  };
}

const linesIn = (text: string) => text.split("\n").length - 1;

function fencedHead(text: string, start: number, { close, format }: Fence): Head {
  close.lastIndex = start;
  const closing = close.exec(text);
  const fence = text.slice(0, start).trim().slice(0, 3);
  if (!closing) return { ...headBetween(text, start, text.length, start, format), fence, isUnclosed: true };
  const end = closing.index + closing[0].length;
  return { ...headBetween(text, start, closing.index, end + 1, format), fence };
}

/** A head of JSON ends with its bracket, at the end of a line. */
function jsonHead(text: string, start: number): Head | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.slice(start).matchAll(/"(?:[^"\\\n]|\\.)*"|[{}[\]]/gu)) {
    if (token.length > 1) continue;
    depth += token === "{" || token === "[" ? 1 : -1;
    if (depth > 0) continue;
    const end = start + index + 1;
    const rest = /^[ \t]*(?:\n|$)/u.exec(text.slice(end));
    return rest ? headBetween(text, start, end, end + rest[0].length, "json") : undefined;
  }
  if (!/^\{\s*"[\w-]+"\s*:/u.test(text.slice(start, start + 200))) return undefined;
  return { ...headBetween(text, start, text.length, start, "json"), fence: "}", isUnclosed: true };
}

const keyLine = /^([\p{L}][\p{L}\p{N} _-]{0,40}?)[ \t]*[:：](?:[ \t]+|$)/u;
const mostLines = 60;

/**
 * Reads fields without fences, which end at a blank line (MultiMarkdown, Pelican) or at a line of hyphens (Hexo). Since
 * prose may begin with "Update: …", the lines count as fields only when one of them is the title or the date and most
 * of the others have known keys.
 */
function unfencedHead(text: string, start: number): Head | undefined {
  const keys: string[] = [];
  let end = start;
  for (let count = 0; count < mostLines && end < text.length; count++) {
    const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
    const line = text.slice(end, lineEnd);
    const key = keyLine.exec(line)?.[1];
    const isClosing = /^(?:---+|\.\.\.)?[ \t]*$/u.test(line);
    if (isClosing) return areFields(keys) ? headBetween(text, start, end, lineEnd + 1, "yaml") : undefined;
    if (key === undefined && (keys.length === 0 || !/^(?:[ \t]+\S|- )/u.test(line))) return undefined;
    if (key !== undefined) keys.push(key);
    end = lineEnd + 1;
  }
  return undefined;
}

function areFields(keys: string[]): boolean {
  const fields = keys.flatMap((key) => fieldOf(normalizeKey(key)) ?? []);
  const known = keys.filter(isKnownKey).length;
  if (fields.includes("headline")) return known >= 2 && known * 2 > keys.length;
  return fields.includes("published") && fields.length >= 2 && known === keys.length;
}
