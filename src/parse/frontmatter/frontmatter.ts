import type { Complaint, Position } from "../problem.ts";
import type { Body, Warn } from "../raw-block.ts";
import type { Relations } from "../relations.ts";
import type { ReleaseCondition } from "../release.ts";
import { collectFields } from "./collect-fields.ts";
import { type Entry, type Locale, normalizeKey, type Reading, type Source } from "./entry.ts";
import type { FrontMatterFields } from "./fields.ts";
import { findHead, type Head, type HeadFormat } from "./head.ts";
import { readJson } from "./json.ts";
import { recoverLines } from "./recover-lines.ts";
import { relationsOf } from "./relations.ts";
import { conditionsAtTop, releaseConditions } from "./release-conditions.ts";
import { readToml } from "./toml.ts";
import { mayBeWord } from "./tool-keys.ts";
import { entriesOfLines } from "./unclosed.ts";
import { isKnownKey, reportKeys } from "./unknown-keys.ts";
import { readYaml } from "./yaml.ts";

export type FrontMatter = {
  fields: FrontMatterFields;
  /** Where each stated field stands in the file. */
  positions: Map<string, Position>;
  /** When the story may be published. */
  conditions: ReleaseCondition[];
  relations?: Relations;
  body: Body;
  /** Why the front matter is unreadable. No article is made then: its date or headline might be wrong. */
  error?: Complaint;
  /** The body begins with front matter that is not closed: its lines are text, not a story header. */
  skipHeader?: true;
};

type Options = {
  /** That of the edition. */
  locale: Locale;
  /** Lines such as `Title: …` at the top are front matter. */
  mayBeUnfenced: boolean;
};

/** Readers by format. Each returns undefined where the source is no front matter after all. */
const readers = {
  yaml: ({ text, linesAbove }) => readYaml({ text: recoverLines(text), linesAbove }),
  json: readJson,
  toml: readToml,
} satisfies Record<HeadFormat, (source: Source) => Reading | undefined>;

const maxLength = 64_000;

/** Splits a file into its front matter, in YAML, TOML or JSON, and the body below it. */
export function splitFrontMatter(text: string, { locale, mayBeUnfenced }: Options, warn: Warn): FrontMatter {
  const whole: Body = { text, line: 1 };
  if (script.test(text.slice(0, 100))) return { ...withoutFields(whole), error: scriptIsNotRead };
  const head = findHead(text, mayBeUnfenced);
  if (!head) return withoutFields(whole);
  if (head.isUnclosed) return unclosed(head, locale, warn);
  if (head.source.text.length > maxLength)
    return hasFieldLine(head.source.text.slice(0, 2000))
      ? { ...withoutFields(head.body), error: tooLong }
      : notFrontMatter(head, whole, warn);
  const reading = readers[head.format](head.source);
  if (!reading || (!reading.error && !areFields(reading.entries))) return notFrontMatter(head, whole, warn);
  if (reading.error && !hasFieldLine(head.source.text)) return notFrontMatter(head, whole, warn);
  const error = reading.error ?? proseIn(reading.entries, head.source);
  if (error) return { ...withoutFields(head.body), error };
  if (!head.fence && head.format === "yaml") reportOmissions(reading.entries, warn);
  return { ...fromEntries(reading.entries, head.source, locale, warn), body: head.body };
}

/**
 * Finds a sentence among the fields. The author has not closed the front matter then, and a horizontal rule in the
 * story was taken for its end.
 */
function proseIn(entries: Entry[], { text, linesAbove }: Source): Complaint | undefined {
  const lines = text.split("\n");
  const prose = entries.find(({ key, line }) => {
    const isBelowBlank = lines[line - linesAbove - 2]?.trim() === "";
    return isBelowBlank && /\s|^\p{Lu}/u.test(key) && !isKnownKey(key);
  });
  if (!prose) return undefined;
  const message = `the front matter cannot be read: “${prose.key}:” seems to begin a sentence`;
  const remedy = "put a line of --- above it where the story begins, or take out the blank line";
  return { line: prose.line, column: prose.column, message, remedy };
}

/** Without a fence, what stands under a key of a tool might have been meant for readers. */
function reportOmissions(entries: Entry[], warn: Warn): void {
  for (const { key, line, column } of entries) {
    if (!mayBeWord(normalizeKey(key))) continue;
    const message = `\`${key}\` above the story is a field for tools, and is not published`;
    warn(line, column, message, "where they are text, write them below the first paragraph", "omission");
  }
}

/** Prose between two rules may look like a field: "Update: the ferry is back." */
function areFields(entries: Entry[]): boolean {
  if (entries.length === 0) return true;
  return (
    entries.some(({ key }) => isKnownKey(key)) || entries.every(({ key }) => /^[a-z_][\w-]*$/u.test(key))
  );
}

function hasFieldLine(text: string): boolean {
  const lines = text.matchAll(/^[ \t]*["']?([\p{L}_][\p{L}\p{N} _-]{0,40}?)["']?[ \t]*[:=：]/gmu);
  return [...lines].some(([, key = ""]) => isKnownKey(key));
}

/** What the entries state. Problems are reported in the order of the file. */
function fromEntries(
  entries: Entry[],
  source: Source,
  locale: Locale,
  warn: Warn,
): Omit<FrontMatter, "body"> {
  const warnings: Parameters<Warn>[] = [];
  const warnLater: Warn = (...warning) => warnings.push(warning);
  reportKeys(entries, warnLater);
  const all = withInner(entries);
  const { fields, positions } = collectFields(all, source, locale, warnLater);
  const { lang = locale.lang, published } = fields;
  const context = { locale: { ...locale, lang }, published, warn: warnLater };
  const conditions = releaseConditions(all, context);
  const relations = relationsOf(all, source, lang, warnLater);
  for (const warning of warnings.sort((a, b) => a[0] - b[0])) warn(...warning);
  return { fields, positions, conditions, ...(relations && { relations }) };
}

/** Tables of Zola and Hugo whose keys count like those beside them. */
const outerKeys = new Set(["taxonomies", "extra", "params"]);
/** Keys that hold a story back from within any map. */
const holdingKeys = new Set(["draft", "isdraft", "embargo", "embargountil"]);

/** The entries, and behind them those of `[taxonomies]`, `[extra]` and `[params]` that are not stated outside. */
function withInner(entries: Entry[]): Entry[] {
  const stated = new Set(entries.map(({ key }) => normalizeKey(key)));
  const inner = entries.flatMap(({ key, value, line, column }) =>
    value instanceof Map
      ? [...value]
          .filter(([name]) => outerKeys.has(normalizeKey(key)) || holdingKeys.has(normalizeKey(name)))
          .map(([name, one]): Entry => ({ key: name, value: one, line, column }))
      : [],
  );
  return [...entries, ...inner.filter(({ key }) => !stated.has(normalizeKey(key)))];
}

/** Front matter that Eleventy runs as a program. */
const script = /^---[ \t]*(?:js|javascript|coffee|coffeescript|cson)[ \t]*\n/u;
const scriptIsNotRead: Complaint = {
  line: 1,
  column: 1,
  message: "the front matter cannot be read: it is a program",
  remedy: "write it in YAML, as `field: value` lines between two lines of ---",
};

const tooLong: Complaint = {
  line: 1,
  column: 1,
  message: "the front matter cannot be read: it is longer than 64 kB",
  remedy: "shorten it",
};

/** A file whose front matter is not read. */
export function withoutFields(body: Body): FrontMatter {
  return { fields: {}, positions: new Map(), conditions: conditionsAtTop(body), body };
}

/** Its lines are shown as text, but a `draft: true` among them still holds the story back. */
function unclosed({ source, body, fence }: Head, locale: Locale, warn: Warn): FrontMatter {
  const message = "the front matter is not closed, so all of it is shown as text";
  warn(Math.max(source.linesAbove, 1), 1, message, `put a line of ${fence} below it`);
  if (!hasFieldLine(source.text.slice(0, 200))) return withoutFields(body);
  const entries = entriesOfLines({ ...source, text: source.text.slice(0, maxLength) });
  const conditions = releaseConditions(entries, { locale, published: undefined, warn });
  return { ...withoutFields(body), conditions, skipHeader: true };
}

/** Reads the whole file as body when prose, and no fields, stands between the two fences. */
function notFrontMatter({ source, fence }: Head, body: Body, warn: Warn): FrontMatter {
  const message = `the file begins with ${fence}, but no front matter follows`;
  const remedy = "remove the first line, or write `field: value` lines below it";
  if (fence) warn(source.linesAbove, 1, message, remedy);
  return withoutFields(body);
}
