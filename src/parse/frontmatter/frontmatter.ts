import type { Complaint, Position } from "../problem.ts";
import type { Body, Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import { collectFields } from "./collect-fields.ts";
import type { Entry } from "./entry.ts";
import type { FrontMatterFields } from "./fields.ts";
import { releaseConditions } from "./release-conditions.ts";
import { reportKeys } from "./unknown-keys.ts";
import { readYaml } from "./yaml.ts";

export type FrontMatter = {
  fields: FrontMatterFields;
  /** Where each stated field stands in the file. */
  positions: Map<string, Position>;
  /** When the story may be published. */
  conditions: ReleaseCondition[];
  body: Body;
  /** Why the front matter is unreadable. No article is made then: its date or headline might be wrong. */
  error?: Complaint;
  /** The body begins with front matter that is not closed: its lines are text, not a story header. */
  skipHeader?: true;
};

const closing = /^(?:---|\.\.\.)[ \t]*$/gmu;
const fieldLine = /^\s*[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?=\s)/u;
const maxLength = 64_000;

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
  const yaml = text.slice(open[0].length, close.index);
  if (yaml.length > maxLength) return { ...withoutFields(body), error: tooLong };
  const reading = readYaml({ text: yaml, linesAbove: 1 });
  if (!reading) return notFrontMatter({ text, line: 1 }, warn);
  if (reading.error) return { ...withoutFields(body), error: reading.error };
  return { ...fromEntries(reading.entries, lang, warn), body };
}

/** What the entries state. Problems are reported in the order of the file. */
function fromEntries(entries: Entry[], lang: string, warn: Warn): Omit<FrontMatter, "body"> {
  const warnings: Parameters<Warn>[] = [];
  const warnLater: Warn = (...warning) => warnings.push(warning);
  reportKeys(entries, warnLater);
  const { fields, positions } = collectFields(entries, lang, warnLater);
  const { published } = fields;
  const conditions = releaseConditions(entries, { lang: fields.lang ?? lang, published, warn: warnLater });
  for (const warning of warnings.sort((a, b) => a[0] - b[0])) warn(...warning);
  return { fields, positions, conditions };
}

const tooLong: Complaint = {
  line: 1,
  column: 1,
  message: "the front matter cannot be read: it is longer than 64 kB",
  remedy: "shorten it",
};

function withoutFields(body: Body): FrontMatter {
  return { fields: {}, positions: new Map(), conditions: [], body };
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
