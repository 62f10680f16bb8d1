import type { Entry, Source } from "./entry.ts";

/** Also `:draft: true` of AsciiDoc and Org. */
const field = /^[ \t]*["':]?([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*[:=](.*)$/u;

/** The fields in the lines of front matter that is not closed, down to the first blank line, in any format. */
export function entriesOfLines({ text, linesAbove }: Source): Entry[] {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => line.trim() === "");
  return lines.slice(0, end < 0 ? lines.length : end).flatMap((line, index) =>
    line.split(/[,{}]/u).flatMap((part) => {
      const [, key, rest = ""] = field.exec(part) ?? [];
      const value = rest.trim().replace(/^["']|["']$/gu, "");
      return key && value ? [{ key, value, line: index + 1 + linesAbove, column: 1 }] : [];
    }),
  );
}
