import { normalizeKey } from "./entry.ts";
import { fieldOf } from "./keys.ts";
import { textOfValue } from "./recover-value.ts";
import { ruleOf } from "./release-rules.ts";

/*
 * Authors write text where YAML expects its own signs: `title: Storm: what we know`, `title: "No" say residents`,
 * `title: @harbour answers`. YAML refuses such lines, or drops what stands behind a #. Where the intention is plain,
 * the value is put into quotation marks before YAML reads it. The number of lines stays the same.
 */

/** A line with a key or a bullet, or both: what stands before the value, the key, and the value. */
type Line = { start: string; indent: number; key: string; value: string; isRepaired?: boolean };

const keyed =
  /^( *(?:- +)*)("[^"]*"|'[^']*'|[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?: [\p{L}\p{M}\p{N}_-]+){0,4})[ \t]*:(?=[ \t]|$)(.*)$/u;
/** No space behind the colon, a no-break space, or the colon of a Chinese keyboard. */
const keyedAlmost = /^( *(?:- +)*)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*[:：](?!\/\/)(.*)$/u;
const bullet = /^( *(?:- +)+)()([^ ].*|)$/u;
const blockHeader = /^[|>](?:[+-]?\d?|\d[+-]?)(?:[ \t]+#.*)?$/u;
/** Keys of texts within other fields. */
const innerTexts = new Set(["name", "caption", "alt", "label", "text", "credit"]);

/** Quotes values that are plainly meant as text, and replaces tabs in the indentation by spaces, which YAML requires. */
export function recoverLines(yaml: string): string {
  const lines = yaml
    .split("\n")
    .map((line) => line.replace(/^[ \t]*\t/u, (tabs) => tabs.replaceAll("\t", "  ")));
  const anchors = new Set([...yaml.matchAll(/(?<=\s)&([\w-]+)/gu)].map(([, name]) => name));
  const result: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = readLine(lines[index] ?? "");
    const end = line ? endOfValue(lines, index, line) : index + 1;
    const taken = lines.slice(index, end);
    result.push(...(line ? rewritten(line, taken, anchors) : taken));
    index = end;
  }
  return result.join("\n");
}

function readLine(text: string): Line | undefined {
  const exact = keyed.exec(text);
  const match = exact ?? almostKeyed(text) ?? bullet.exec(text);
  if (!match) return undefined;
  const [, indentation = "", key = "", value = ""] = match;
  const indent = key ? indentation.length : indentation.indexOf("-");
  const line = { indent, key: key.replace(/^["']|["']$/gu, ""), value: value.trim() };
  return { ...line, start: key ? `${indentation}${key}: ` : indentation, isRepaired: !exact && key !== "" };
}

function almostKeyed(text: string): RegExpExecArray | null {
  const match = keyedAlmost.exec(text);
  return match && fieldOf(normalizeKey(match[2] ?? "")) ? match : null;
}

/** The index of the line below a value: it goes on in lines that are indented more, or until its bracket is closed. */
function endOfValue(lines: string[], start: number, { indent, value }: Line): number {
  if (value === "") return start + 1;
  const isBlock = blockHeader.test(value);
  let end = start + 1;
  for (let index = end; index < lines.length; index++) {
    const text = lines[index] ?? "";
    if (text.trim() === "") continue;
    const isClosing = /^[\]}]/u.test(text.trim()) && /^[[{]/u.test(value);
    if (text.search(/\S/u) <= indent && !isClosing) break;
    end = index + 1;
    if (isClosing && !isBlock) break;
  }
  return end;
}

/** A field that is indented by mistake is none of the text above it. */
function isField(line: string): boolean {
  const name = normalizeKey(keyed.exec(line)?.[2] ?? "");
  return fieldOf(name) !== undefined || ruleOf(name) !== undefined;
}

function rewritten(line: Line, taken: string[], anchors: Set<string | undefined>): string[] {
  const { start, key, value, isRepaired } = line;
  const asRead = isRepaired ? [start + value, ...taken.slice(1)] : taken;
  if (value === "" || blockHeader.test(value)) return asRead;
  const name = normalizeKey(key);
  const field = fieldOf(name);
  const isText = field === "headline" || field === "kicker" || field === "summary" || innerTexts.has(name);
  const mayHaveHash = isText || field === "byline" || field === "topics";
  const more = taken.slice(1).map((line) => line.trim());
  if (more.length > 0 && (!isText || more.some(isField))) return asRead;
  const text = textOfValue([value, ...more].join("\n"), { isText, mayHaveHash, isItem: key === "", anchors });
  if (text === undefined) return asRead;
  const quoted = text.split("\n").map((part) => JSON.stringify(part).slice(1, -1));
  const indented = quoted.map((part, index) =>
    index === 0 ? `${start}"${part}` : part && ` ${" ".repeat(start.length)}${part}`,
  );
  return [...indented.slice(0, -1), `${indented.at(-1)}"`];
}
