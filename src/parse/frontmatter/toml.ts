import { parse, TomlDate, TomlError, type TomlValue } from "smol-toml";
import type { Entry, Reading, Source, Value } from "./entry.ts";

/** A line with a key, or the head of a table. */
const tomlLine =
  /^\s*(?:\[+\s*)?(?:"([^"]+)"|'([^']+)'|([\w-]+))(?:\s*\.\s*[\w-]+)*\s*(?:=|\]+\s*(?:#.*)?$)/u;

/**
 * Reads TOML.
 * @returns undefined where the source has no line of TOML
 */
export function readToml({ text, linesAbove }: Source): Reading | undefined {
  const lines = text.split("\n").map((line) =>
    tomlLine
      .exec(line)
      ?.slice(1)
      .find((key) => key !== undefined),
  );
  if (text.trim() !== "" && lines.every((key) => key === undefined)) return undefined;
  try {
    const table = parse(text, { integersAsBigInt: true });
    const entries = Object.entries(table).map(([key, value]): Entry => {
      const inner = valueFrom(value);
      const line = lines.indexOf(key) + 1 + linesAbove;
      return { line: Math.max(line, 1), column: 1, key, ...(inner !== undefined && { value: inner }) };
    });
    return { entries };
  } catch (error) {
    return { entries: [], error: complaintOf(error, linesAbove) };
  }
}

function valueFrom(value: TomlValue): Value | undefined {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.flatMap((item) => valueFrom(item) ?? []);
  if (typeof value !== "object") return value === "" || value === "null" ? undefined : String(value);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => {
      const read = valueFrom(inner);
      return read === undefined ? [] : [[key, read] as const];
    }),
  );
}

function complaintOf(error: unknown, linesAbove: number): NonNullable<Reading["error"]> {
  const { message, line, column } =
    error instanceof TomlError ? error : { message: "it is nested too deeply", line: 1, column: 1 };
  const reason = message.replace(/^Invalid TOML document: /u, "").split("\n")[0] ?? "";
  const remedy = 'correct this line; texts of TOML stand in quotation marks, as in title = "The bridge"';
  return { line: line + linesAbove, column, message: `the front matter cannot be read: ${reason}`, remedy };
}
