import Papa from "papaparse";
import { FileError, type TextChunks } from "./file-text.ts";
import type { ImportCollector } from "./import-collector.ts";

/** In characters. No row is longer unless a closing quotation mark is missing. */
const maxRowLength = 1024 * 1024;

/** The names of the columns from the first line, in lower case. */
export function columnsOf(text: string): string[] {
  const [first = ""] = text.slice(0, 1000).split("\n", 1);
  return first.split(",").map((name) =>
    name
      .trim()
      .replace(/^"(.*)"$/u, "$1")
      .toLowerCase(),
  );
}

/** Reads the CSV that Pocket exports: title, url, time_added, tags (separated by |), status. */
export async function readCsv(chunks: TextChunks, into: ImportCollector): Promise<void> {
  let columns: string[] | undefined;
  let line = 1;
  for await (const rows of rowsOf(chunks)) {
    for (const row of rows) {
      if (columns) addRow(into, line, new Map(columns.map((name, at) => [name, row[at] ?? ""])));
      else columns = columnsOf(row.join(","));
      line += 1 + row.join("").split("\n").length - 1;
    }
  }
}

function addRow(into: ImportCollector, line: number, row: Map<string, string>): void {
  if ([...row.values()].every((cell) => cell.trim() === "")) return;
  into.addBookmark({
    line,
    href: row.get("url")?.trim(),
    title: row.get("title") ?? "",
    time: row.get("time_added") ?? "",
    tags: (row.get("tags") ?? "").split("|"),
  });
}

/** Complete rows, chunk by chunk: an incomplete row at the end of a chunk waits for the next. */
async function* rowsOf(chunks: TextChunks): AsyncGenerator<string[][]> {
  let rest = "";
  for await (const text of chunks) {
    rest += text;
    const { data, cursor } = parse(rest, true);
    rest = rest.slice(cursor);
    if (rest.length > maxRowLength) throw new FileError("damaged", "a row does not end");
    yield data;
  }
  yield parse(rest, false).data;
}

function parse(text: string, isIncomplete: boolean): { data: string[][]; cursor: number } {
  if (text === "") return { data: [], cursor: 0 };
  const parser = new Papa.Parser({ delimiter: ",", newline: "\n" });
  const { data, meta } = parser.parse(text, 0, isIncomplete);
  return { data, cursor: meta.cursor };
}
