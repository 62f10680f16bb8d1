import Papa from "papaparse";
import { FileError, type Source } from "./file-text.ts";
import type { Gatherer } from "./import-collector.ts";

/** No row of a table is longer, unless a quotation mark is missing. */
const longestRow = 1024 * 1024;

/** The names of the columns, as the first line gives them. */
export function columnsOf(text: string): string[] {
  const [first = ""] = text.slice(0, 1000).split("\n", 1);
  return first.split(",").map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/u, "$1")
      .toLowerCase(),
  );
}

/** Reads Pocket's table: title, url, time_added, tags (with | between them), status. */
export async function readTable(source: Source, into: Gatherer): Promise<void> {
  let names: string[] | undefined;
  let line = 1;
  for await (const rows of rowsOf(source)) {
    for (const row of rows) {
      if (names) takeRow(into, line, new Map(names.map((name, at) => [name, row[at] ?? ""])));
      else names = columnsOf(row.join(","));
      line += 1 + row.join("").split("\n").length - 1;
    }
  }
}

function takeRow(into: Gatherer, line: number, row: Map<string, string>): void {
  if ([...row.values()].every((cell) => cell.trim() === "")) return;
  into.row({
    line,
    href: row.get("url")?.trim(),
    title: row.get("title") ?? "",
    time: row.get("time_added") ?? "",
    tags: (row.get("tags") ?? "").split("|"),
  });
}

/** Rows as soon as they are whole: what a piece of the file ends with waits for the next. */
async function* rowsOf(source: Source): AsyncGenerator<string[][]> {
  let rest = "";
  for await (const text of source) {
    rest += text;
    const { data, cursor } = parse(rest, true);
    rest = rest.slice(cursor);
    if (rest.length > longestRow) throw new FileError("damaged", "a row does not end");
    yield data;
  }
  yield parse(rest, false).data;
}

function parse(text: string, unfinished: boolean): { data: string[][]; cursor: number } {
  if (text === "") return { data: [], cursor: 0 };
  const parser = new Papa.Parser({ delimiter: ",", newline: "\n" });
  const { data, meta } = parser.parse(text, 0, unfinished);
  return { data, cursor: meta.cursor };
}
