import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Inlined, securityHeaders } from "./security-headers.ts";

/*
 * What a host has to know of an edition: one table of rules, written out in the words of several hosts. Our
 * own server reads `_headers`, so that every browser test is a test of the rules.
 */

type Headers = Record<string, string>;

/** What a host says with which files. */
export type Rules = {
  /** The path under which the edition stands, with slashes at both ends. */
  base: string;
  /** With every answer. */
  all: Headers;
  /** With files whose names change with their content. */
  lasting: Headers;
  /** With everything else. */
  rest: Headers;
  /** What else there is in the edition, as patterns below the base. */
  places: string[];
};

/** Where files lie whose names change with their content: what Vite builds, and pictures. */
export const lastingFolders = ["assets", "images"];

export const headersFile = "_headers";

/**
 * @param base the path under which the edition stands, with slashes at both ends
 * @param places what there is in the edition beside the lasting folders
 * @param inlined what its pages inline
 */
export function rulesFor(base: string, places: string[], inlined: Inlined): Rules {
  return {
    base,
    all: securityHeaders(inlined),
    lasting: { "Cache-Control": "public, max-age=31536000, immutable" },
    rest: { "Cache-Control": "no-cache" },
    places,
  };
}

/**
 * The rules as Netlify, Cloudflare Pages and their like read them. They join the values of a header that two
 * rules set, so each place has one rule that says how long to keep it.
 */
export function writeHeaders({ base, all, lasting, rest, places }: Rules): string {
  const rules: [string, Headers][] = [
    ["*", all],
    ...lastingFolders.map((folder): [string, Headers] => [`${folder}/*`, lasting]),
    ...places.map((place): [string, Headers] => [place, rest]),
  ];
  return rules.map(([place, headers]) => [base + place, ...lines(headers), ""].join("\n")).join("\n");
}

const lines = (headers: Headers) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

/**
 * Reads the rules of an edition.
 * @returns the headers that go with an address, base included
 */
export async function readHeaders(folder: string): Promise<(address: string) => [string, string][]> {
  const text = await readFile(join(folder, headersFile), "utf8");
  const rules = text
    .split(/\n(?=\/)/u)
    .map((rule) => rule.trim().split(/\n\s*/u))
    .map(([pattern = "", ...headers]) => ({ pattern, headers: headers.map(splitHeader) }));
  return (address) =>
    rules.filter(({ pattern }) => matches(pattern, address)).flatMap(({ headers }) => headers);
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}

const matches = (pattern: string, address: string) =>
  pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
