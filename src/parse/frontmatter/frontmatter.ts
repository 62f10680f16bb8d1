import { isMap, LineCounter, type Pair, parseDocument, Scalar, type YAMLMap } from "yaml";
import type { Complaint, Position } from "../problem.ts";
import type { Body, Warn } from "../raw-block.ts";
import { type FrontMatterFields, fieldNamed, fieldNames, setField } from "./fields.ts";

export type FrontMatter = {
  fields: FrontMatterFields;
  /** Where each stated field stands in the file. */
  positions: Map<string, Position>;
  body: Body;
  /** Why the front matter is unreadable. No article is made then: its date or headline might be wrong. */
  error?: Complaint;
  /** The body begins with front matter that is not closed: its lines are text, not a story header. */
  skipHeader?: true;
};
/** What the functions that read the YAML share. */
type Context = { lang: string; warn: Warn; counter: LineCounter; positions: FrontMatter["positions"] };

const closing = /^(?:---|\.\.\.)[ \t]*$/gmu;
const fieldLine = /^\s*[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?=\s)/u;
const maxLength = 64_000;
/** A name that differs more from every known field is not taken for a misspelling. */
const maxEditDistance = 3;

/**
 * Splits a file into front matter, YAML between two lines of `---`, and the body below it.
 * @param lang the edition's language, in which dates may be written
 */
export function splitFrontMatter(text: string, lang: string, warn: Warn): FrontMatter {
  const open = /^---[ \t]*\n/u.exec(text.slice(0, 200));
  if (!open) return withoutFields({ text, line: 1 });
  closing.lastIndex = open[0].length;
  const close = closing.exec(text);
  if (!close) return unclosed({ text: text.slice(open[0].length), line: 2 }, warn);
  const end = close.index + close[0].length;
  const body = { text: text.slice(end + 1), line: text.slice(0, end).split("\n").length + 1 };
  const positions: FrontMatter["positions"] = new Map();
  const yaml = text.slice(open[0].length, close.index);
  const parsed = parseFields(yaml, { lang, warn, counter: new LineCounter(), positions });
  return parsed ? { ...parsed, positions, body } : notFrontMatter({ text, line: 1 }, warn);
}

function withoutFields(body: Body): FrontMatter {
  return { fields: {}, positions: new Map(), body };
}

function unclosed(body: Body, warn: Warn): FrontMatter {
  const message = "the front matter is not closed, so all of it is shown as text";
  warn(1, 1, message, "put a line of three hyphens below it");
  return { ...withoutFields(body), ...(fieldLine.test(body.text.slice(0, 200)) && { skipHeader: true }) };
}

/** Prose between two horizontal rules is not front matter. */
function notFrontMatter(body: Body, warn: Warn): FrontMatter {
  const message = "the file begins with ---, but no front matter follows";
  warn(1, 1, message, "remove the first line, or write `field: value` lines below it");
  return withoutFields(body);
}

/** Returns undefined where the source is not a YAML map. */
function parseFields(yaml: string, context: Context): Pick<FrontMatter, "fields" | "error"> | undefined {
  if (yaml.trim() === "") return { fields: {} };
  if (yaml.length > maxLength) return unreadable(1, 1, "it is longer than 64 kB", "shorten it");
  try {
    // The failsafe schema leaves every value a string, list or map: dates and numbers are parsed here only.
    const document = parseDocument(yaml, {
      schema: "failsafe",
      lineCounter: context.counter,
      prettyErrors: false,
      uniqueKeys: false,
    });
    const error = document.errors[0];
    if (error) return syntaxError(error, context.counter);
    if (!isMap(document.contents)) return undefined;
    const values = document.toJS({ mapAsMap: true, maxAliasCount: 0 }) as Map<unknown, unknown>;
    return { fields: fieldsOf(document.contents, values, context) };
  } catch {
    return unreadable(1, 1, "it is nested too deeply, or uses aliases", "write plain `field: value` lines");
  }
}

function syntaxError(error: { code: string; message: string; pos: [number, number] }, counter: LineCounter) {
  const { line, col } = counter.linePos(error.pos[0]);
  const isColon = error.code === "BLOCK_AS_IMPLICIT_KEY";
  const reason = isColon ? "a value contains a colon" : lowerFirst(error.message.replace(/\.$/u, ""));
  return unreadable(line, col, reason, "correct this line; put quotation marks around a value with a colon");
}

/** @param line counted from the line below the opening `---` */
function unreadable(line: number, column: number, reason: string, remedy: string) {
  const message = `the front matter cannot be read: ${reason}`;
  return { fields: {}, error: { line: line + 1, column, message, remedy } };
}

function fieldsOf(map: YAMLMap, values: Map<unknown, unknown>, context: Context): FrontMatterFields {
  const fields: FrontMatterFields = {};
  for (const pair of map.items as Pair[]) {
    const key = pair.key instanceof Scalar ? String(pair.key.value) : "";
    const position = positionOf(pair, context);
    const warn = (message: string, remedy: string) =>
      context.warn(position.line, position.column, message, remedy);
    const name = fieldNamed(key.toLowerCase());
    if (!name) warn(`front matter has no field \`${key}\``, `it is ignored; ${suggestion(key)}`);
    else if (context.positions.has(name))
      warn(`the field \`${key}\` is stated a second time`, "the first one counts; remove one of them");
    else {
      context.positions.set(name, position);
      const value = values.get(key);
      const isEmpty = value === "" || value === null;
      const expected = isEmpty ? undefined : setField(fields, name, value, context.lang);
      if (expected) warn(`the field \`${key}\` has an invalid value`, `it is ignored; write ${expected}`);
    }
  }
  return fields;
}

function positionOf(pair: Pair, { counter }: Context): Position {
  const offset = pair.key instanceof Scalar ? (pair.key.range?.[0] ?? 0) : 0;
  const { line, col } = counter.linePos(offset);
  return { line: line + 1, column: col };
}

/** The known field with the nearest spelling, or all known fields. */
function suggestion(key: string): string {
  const [best, distance] = fieldNames
    .map((name) => [name, editDistance(key.slice(0, 40).toLowerCase(), name)] as const)
    .reduce((a, b) => (b[1] < a[1] ? b : a));
  return distance <= maxEditDistance
    ? `perhaps \`${best}\` is meant`
    : `the known fields are ${fieldNames.join(", ")}`;
}

/** Levenshtein distance: how many letters have to be changed, added or removed. */
function editDistance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
