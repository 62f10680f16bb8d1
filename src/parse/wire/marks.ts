import { omitEach, rewrite, type WireFile } from "./wire-file.ts";

/** `(more)`, `-more-`, `(MORE)` and their translations, on a line of their own or at the end of one. */
const words =
  "more|m-o-r-e|mehr|mehr folgt|folgt mehr|suite|suivra|más|mas|sigue|segue|meer|mer|forts\\.?|продолжение следует";
const moreLine = new RegExp(
  `^(?:[([/]\\s*(?:${words})\\s*[)\\]/]|[-–—*]{1,3}\\s*(?:${words})\\s*[-–—*]{1,3})$`,
  "iu",
);
const moreBehind = /(?:\((?:MORE|more)\)|-{1,2}(?:MORE|more)-{1,2})$/u;
/** Notes of a wire to its clients. A published editor's note has other words. */
const editorsLine =
  /^[([]?\s*(?:(?:E[Dd][Ss]|EDITORS|ATTN|ATTENTION EDITORS)\b\.?|Attention,? editors|[Nn]ote to (?:desks?|subs))\s*[:：]/u;
/** `[ADV14]`, `(ADV for Sunday)`: text that is sent in advance. */
const advance = /^[([]?ADV(?:ANCE)?\s?(?:\p{Nd}[\p{Nd} -]{0,5})?(?:\s[^()[\]]{1,40})?[)\]]?$/u;

type Mark = { what: string; matches: (text: string) => boolean };
const marks: Mark[] = [
  { what: "a mark of continuation", matches: (text) => moreLine.test(text) },
  { what: "a note of a wire to editors", matches: (text) => editorsLine.test(text) },
  { what: "a note of a wire to editors", matches: (text) => /^\(\(.{3,200}\)\)$/u.test(text) },
  { what: "the mark of an advance", matches: (text) => advance.test(text) },
];

/** Takes out marks of continuation, notes of a wire to its clients, and marks of an advance, which hold a story back. */
export function omitMarks(file: WireFile): void {
  const omitted = new Map<number, string>();
  for (const [at, { text, line }] of file.lines.entries()) {
    const mark = omitted.has(at) ? undefined : marks.find(({ matches }) => matches(text));
    const behind = moreBehind.exec(text.slice(-20))?.[0];
    if (mark) {
      if (advance.test(text)) holdBack(file, text, line);
      // The lines that go on with a note are reported with its first one.
      for (let next = at; next < at + lengthOf(file, at, mark); next++)
        omitted.set(next, next > at ? "" : mark.what);
    } else if (behind) {
      rewrite(file, at, text.slice(0, -behind.length).trimEnd());
      file.warn(line, text.length - behind.length + 1, ...markInLine, "omission");
    }
  }
  omitEach(file, omitted);
}

const markInLine = [
  "a mark of continuation at the end of a line is left out, since it is for the newsroom only",
  "nothing to do; if readers need it, write it as a sentence of the story",
] as const;

/** A note goes on to the next blank line, unless only its first line is short. */
function lengthOf({ lines }: WireFile, at: number, { what }: Mark): number {
  if (what !== "a note of a wire to editors") return 1;
  let end = at + 1;
  while (end < lines.length && lines[end]?.gap === 0 && (lines[end - 1]?.text.length ?? 0) > 50) end++;
  return end - at;
}

function holdBack({ conditions, warn }: WireFile, reason: string, line: number): void {
  conditions.push({ type: "draft", reason, line, column: 1 });
  const message = "this story is an advance without a date that is understood, so it is held back";
  warn(line, 1, message, "remove the mark, or write EMBARGOED UNTIL with day, month, year, time and zone");
}
