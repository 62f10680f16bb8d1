import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Inlined, securityHeaders } from "./security-headers.ts";

/*
 * The HTTP headers that a host has to send with an edition: one table of rules, written in the formats of several
 * hosts. Our own server reads `_headers`, so that every browser test tests the rules as well.
 */

type Headers = Record<string, string>;

/** The headers of the files of an edition. */
export type Rules = {
  /** The path under which the edition is published, with slashes at both ends. */
  base: string;
  /** Headers of every response. */
  all: Headers;
  /** Headers of files whose names change with their content. */
  immutable: Headers;
  /** Headers of all other files. */
  revalidated: Headers;
  /** Those other files, as patterns below the base. */
  patterns: string[];
};

/** Folders of files whose names change with their content: what Vite builds, and images. */
export const immutableFolders = ["assets", "images"];

export const headersFile = "_headers";

/**
 * The rules of an edition.
 * @param base the path under which it is published, with slashes at both ends
 * @param patterns for everything in it outside the immutable folders
 * @param inlined what its pages inline
 */
export function rulesFor(base: string, patterns: string[], inlined: Inlined): Rules {
  return {
    base,
    all: securityHeaders(inlined),
    immutable: { "Cache-Control": "public, max-age=31536000, immutable" },
    revalidated: { "Cache-Control": "no-cache" },
    patterns,
  };
}

/**
 * The rules in the format of Netlify and Cloudflare Pages. When two rules set a header, those hosts join the values,
 * so exactly one rule sets Cache-Control for each path.
 */
export function writeHeaders({ base, all, immutable, revalidated, patterns }: Rules): string {
  const rules: [pattern: string, headers: Headers][] = [
    ["*", all],
    ...immutableFolders.map((folder): [string, Headers] => [`${folder}/*`, immutable]),
    ...patterns.map((pattern): [string, Headers] => [pattern, revalidated]),
  ];
  return rules
    .map(([pattern, headers]) => [base + pattern, ...headerLines(headers), ""].join("\n"))
    .join("\n");
}

const headerLines = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * Reads the rules of an edition.
 * @returns a function from the path of a request, base included, to the headers of its response
 */
export async function readHeaders(folder: string): Promise<(path: string) => [string, string][]> {
  const text = await readFile(join(folder, headersFile), "utf8");
  const rules = text
    .split(/\n(?=\/)/u)
    .map((rule) => rule.trim().split(/\n\s*/u))
    .map(([pattern = "", ...headers]) => ({ pattern, headers: headers.map(splitHeader) }));
  return (path) => rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
