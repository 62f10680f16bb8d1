import { globSync, readFileSync } from "node:fs";
import { RegExpParser } from "@eslint-community/regexpp";
import { analyse } from "scslre";
import { parseAst } from "vite";

/** A regular expression, and the place in the sources at which it stands. */
export type Pattern = { source: string; flags: string; place: string };

/** The literals in the TypeScript files below a folder. */
export function literalsIn(folder: string): Pattern[] {
  return globSync(`${folder}/**/*.{ts,tsx}`).flatMap((file) => {
    const code = readFileSync(file, "utf8");
    const tree = parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" });
    return literals(tree).map(({ regex, start }) => ({
      source: regex.pattern,
      flags: regex.flags,
      place: `${file}:${code.slice(0, start).split("\n").length}`,
    }));
  });
}

type Literal = { start: number; regex: { pattern: string; flags: string } };

function literals(node: unknown): Literal[] {
  if (Array.isArray(node)) return node.flatMap(literals);
  if (typeof node !== "object" || node === null) return [];
  return "regex" in node ? [node as Literal] : Object.values(node).flatMap(literals);
}

/** Collects the expressions that are built by `new RegExp()` in the sources while `run` runs. */
export async function builtWhile(run: () => Promise<unknown>): Promise<Pattern[]> {
  const Native = globalThis.RegExp;
  const built = new Map<string, Pattern>();
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parameters) {
      const expression = Reflect.construct(target, parameters) as RegExp;
      const [, , caller = ""] = new Error("built here").stack?.split("\n") ?? [];
      const place = /(?<!node_modules\/.*)src\/[^\s)]+?:\d+/u.exec(caller)?.[0];
      const { source, flags } = expression;
      if (place) built.set(`${source}/${flags}`, { source, flags, place });
      return expression;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return [...built.values()];
}

const parser = new RegExpParser();

/**
 * Why an expression can take more than linear time, or undefined when it cannot:
 * - its two parts can share a run of the same characters in many ways, or
 * - a search begins anew at each character of a run that it can never match.
 */
export function backtrackingOf({ source, flags, place }: Pattern): string | undefined {
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const [report] = analyse({ pattern, flags: parser.parseFlags(flags) }, { maxReports: 1 }).reports;
  if (!report) return undefined;
  const parts = report.type === "Trade" ? [report.startQuant.raw, report.endQuant.raw] : [report.quant.raw];
  return `${place} /${source}/${flags}: ${parts.join(" and ")} can begin anywhere in a run of ${report.character.literal.source}`;
}
