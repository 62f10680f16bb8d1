import { join } from "node:path";
import * as v from "valibot";
import { LineCounter, parseDocument } from "yaml";
import type { Problem } from "../parse/problem.ts";
import { readRegularFile } from "./read-regular-file.ts";

/** The settings of an edition, from `edition.yaml` in the folder of stories. */
export type Settings = {
  name: string;
  language: string;
  /** The address at which the edition is published, with a slash at the end. */
  address?: string;
  description?: string;
  /** In the order in which readers see them. */
  topics: string[];
  /** Which stories show their lead image in lists; their own pages always do. */
  pictures: "none" | "lead" | "all";
};

export const settingsFile = "edition.yaml";

const line = v.pipe(v.string("is not a text"), v.trim(), v.nonEmpty("is empty"));
const schema = v.strictObject({
  name: v.optional(line, "The Edition"),
  language: v.optional(v.pipe(line, v.check(isLanguage, "is not a language tag such as en or pt-BR")), "en"),
  address: v.exactOptional(
    v.pipe(
      line,
      v.check((address) => /^https?:\/\//u.test(address) && URL.canParse(address), "is not an http address"),
      v.transform((address) => (address.endsWith("/") ? address : `${address}/`)),
    ),
  ),
  description: v.exactOptional(line),
  topics: v.optional(v.array(line, "is not a list"), []),
  pictures: v.optional(v.picklist(["none", "lead", "all"], "is not one of none, lead and all"), "lead"),
});

/** The path on its host at which an edition is published, as its settings state it, with slashes at both ends. */
export const publishedAt = ({ address }: Settings): string => (address ? new URL(address).pathname : "/");

const defaultSettings = v.parse(schema, {});

/**
 * Reads `edition.yaml` in the folder of stories. A wrong value is a warning, and the default is used in its place, so
 * that a mistake in one setting does not stop a build.
 */
export async function readSettings(folder: string): Promise<{ settings: Settings; problems: Problem[] }> {
  const content = await readRegularFile(join(folder, settingsFile)).catch(() => undefined);
  const text = content?.toString();
  if (text === undefined) {
    const message = "there is no edition.yaml in the folder of stories";
    const remedy = "add one that gives the edition its name, language and topics";
    return {
      settings: defaultSettings,
      problems: [{ ...problem(1, 1, message, remedy), isMinor: true }],
    };
  }
  return parseSettings(text);
}

/** Parses the text of an `edition.yaml`; see readSettings. */
export function parseSettings(text: string): { settings: Settings; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map((error) => {
    const at = lines.linePos(error.pos[0]);
    return problem(at.line, at.col, error.message.split("\n")[0] ?? "", "correct the YAML at this place");
  });
  if (problems.length > 0) return { settings: defaultSettings, problems };

  const given: object = document.toJS({ maxAliasCount: 0 }) ?? {};
  if (Array.isArray(given) || typeof given !== "object") {
    const wrong = problem(
      1,
      1,
      "the file contains no settings",
      `write lines such as “name: ${defaultSettings.name}”`,
    );
    return { settings: defaultSettings, problems: [wrong] };
  }
  const result = v.safeParse(schema, given);
  if (result.success) return { settings: result.output, problems };
  const wrong = new Set<string>();
  for (const issue of result.issues) {
    const key = String(issue.path?.[0]?.key ?? "");
    wrong.add(key);
    const known = Object.hasOwn(schema.entries, key);
    const node = document.getIn([key], true) as { range?: [number, number, number] } | undefined;
    const at = lines.linePos(node?.range?.[0] ?? 0);
    problems.push(
      known
        ? problem(at.line, at.col, `“${key}” ${issue.message}`, "correct it; until then the default is used")
        : problem(
            at.line,
            at.col,
            `“${key}” is not a setting`,
            `remove it, or use one of ${Object.keys(schema.entries).join(", ")}`,
          ),
    );
  }
  const rest = Object.entries(given).filter(([key]) => !wrong.has(key));
  return { settings: v.parse(schema, Object.fromEntries(rest)), problems };
}

function problem(lineNumber: number, column: number, message: string, remedy: string): Problem {
  return { kind: "warning", file: settingsFile, line: lineNumber, column, message, remedy };
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
