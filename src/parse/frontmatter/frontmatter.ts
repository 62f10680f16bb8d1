import { isMap, LineCounter, type Pair, parseDocument, Scalar, type YAMLMap } from "yaml";
import type { Body, Report } from "../raw-block.ts";
import { keyNames, keyOf, type Matter, readKey } from "./fields.ts";

export type { Matter };
/** Front matter that cannot be read stops the story: it might go out under a wrong date or headline. */
export type Broken = { line: number; column: number; message: string; remedy: string };
/** Where a key stands in the file. */
export type Place = { line: number; column: number };
/** `asText`: the body begins with what should have been front matter, and nothing is read out of it. */
export type Parted = { matter: Matter; at: Map<string, Place>; body: Body; broken?: Broken; asText?: true };
type Notes = { lang: string; report: Report; counter: LineCounter; at: Parted["at"] };

const closing = /^(?:---|\.\.\.)[ \t]*$/gmu;
/** A line that says something of the story, as front matter begins. */
const keyLine = /^\s*[\p{L}_][\p{L}\p{N}_-]*[ \t]*:(?=\s)/u;
const largest = 64_000;

/** Divides a file into what its front matter says and its body, the same in every format. */
export function partFrontMatter(text: string, lang: string, report: Report): Parted {
  const open = /^---[ \t]*\n/u.exec(text.slice(0, 200));
  const at: Parted["at"] = new Map();
  if (!open) return { matter: {}, at, body: { text, line: 1 } };
  closing.lastIndex = open[0].length;
  const close = closing.exec(text);
  if (!close) {
    report(
      1,
      1,
      "the front matter is not closed, so all of it is shown as text",
      "put a line of three hyphens below it",
    );
    const body = { text: text.slice(open[0].length), line: 2 };
    return { matter: {}, at, body, ...(keyLine.test(body.text.slice(0, 200)) && { asText: true }) };
  }
  const source = text.slice(open[0].length, close.index);
  const end = close.index + close[0].length;
  const body = { text: text.slice(end + 1), line: text.slice(0, end).split("\n").length + 1 };
  const notes = { lang, report, counter: new LineCounter(), at };
  return readYaml(source, notes) ?? asText(text, report);

  function readYaml(yaml: string, where: Notes): Parted | undefined {
    const read = matterOf(yaml, where);
    return read && { ...read, at, body };
  }
}

/** Two rules with prose between them are no front matter. */
function asText(text: string, report: Report): Parted {
  report(
    1,
    1,
    "the file begins with a rule, but what follows it is no front matter",
    "take the first line away, or write `key: value` lines",
  );
  return { matter: {}, at: new Map(), body: { text, line: 1 } };
}

/** Nothing where the source is not made of keys and values. */
function matterOf(source: string, notes: Notes): { matter: Matter; broken?: Broken } | undefined {
  if (source.trim() === "") return { matter: {} };
  if (source.length > largest) return broken(1, 1, "it is longer than 64 kB");
  try {
    // Failsafe: every value is a text, a list or a map, so that no date or number is read twice.
    const document = parseDocument(source, {
      schema: "failsafe",
      lineCounter: notes.counter,
      prettyErrors: false,
      uniqueKeys: false,
    });
    const error = document.errors[0];
    if (error) {
      const { line, col } = notes.counter.linePos(error.pos[0]);
      const colon = error.code === "BLOCK_AS_IMPLICIT_KEY";
      return broken(
        line,
        col,
        colon ? "a value has a colon in it" : lowerFirst(error.message.replace(/\.$/u, "")),
      );
    }
    if (!isMap(document.contents)) return undefined;
    const all = document.toJS({ mapAsMap: true, maxAliasCount: 0 }) as Map<unknown, unknown>;
    return { matter: readPairs(document.contents, all, notes) };
  } catch {
    return broken(1, 1, "it nests too deeply, or uses aliases");
  }
}

function broken(line: number, column: number, reason: string): { matter: Matter; broken: Broken } {
  return {
    matter: {},
    broken: {
      line: line + 1,
      column,
      message: `the front matter cannot be read: ${reason}`,
      remedy: "mend this line; a value with a colon in it needs quotation marks around it",
    },
  };
}

function readPairs(map: YAMLMap, values: Map<unknown, unknown>, notes: Notes): Matter {
  const matter: Matter = {};
  const seen = new Set<string>();
  for (const pair of map.items as Pair[]) {
    const name = pair.key instanceof Scalar ? String(pair.key.value) : "";
    const place = placeOf(pair, notes);
    const say = (message: string, remedy: string) => notes.report(place.line, place.column, message, remedy);
    const key = keyOf(name.toLowerCase());
    if (!key) say(`front matter does not know \`${name}\``, `it is left out; ${nearest(name)}`);
    else if (seen.has(key))
      say(`front matter says \`${name}\` a second time`, "the first one counts; take one away");
    else {
      seen.add(key);
      notes.at.set(key, place);
      const value = values.get(name);
      const wants = value === "" || value === null ? undefined : readKey(matter, key, value, notes.lang);
      if (wants) say(`\`${name}\` is not what it should be`, `it is left out; write ${wants}`);
    }
  }
  return matter;
}

function placeOf(pair: Pair, { counter }: Notes): Place {
  const offset = pair.key instanceof Scalar ? (pair.key.range?.[0] ?? 0) : 0;
  const { line, col } = counter.linePos(offset);
  return { line: line + 1, column: col };
}

/** The known key that is nearest in spelling. */
function nearest(name: string): string {
  const [best, distance] = keyNames
    .map((key) => [key, distanceOf(name.slice(0, 40).toLowerCase(), key)] as const)
    .reduce((a, b) => (b[1] < a[1] ? b : a));
  return distance <= 3 ? `perhaps \`${best}\` is meant` : `known are ${keyNames.join(", ")}`;
}

/** How many letters have to change, come or go. */
function distanceOf(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
