const quotedLine = /^"(?:[^"]|"")*"$/u;

/**
 * The lines of a text that is a cell or a column of a table export (https://www.rfc-editor.org/rfc/rfc4180): without the
 * commas of empty cells, the quotation marks around the whole or around each line, and with doubled ones single. Lines of
 * any other text are returned as they are.
 */
export function withoutTableExport(lines: string[]): string[] {
  const words = lines.map((line) => line.trim());
  const filled = words.filter(Boolean);
  const hasCells = filled.length > 1 && filled.every((line) => /[,;\t]{2}$|^[,;]+$|"[,;]$/u.test(line));
  const cells = hasCells ? lines.map((line) => withoutSeparators(line.trimEnd())) : lines;
  return withoutQuotes(cells, hasCells) ?? cells;
}

function withoutQuotes(lines: string[], hasCells: boolean): string[] | undefined {
  const filled = lines.map((line) => line.trim()).filter(Boolean);
  const hasDoubled = filled.some((line) => line.includes('""'));
  if (filled.length > 1 && (hasDoubled || hasCells) && filled.every((line) => quotedLine.test(line)))
    return lines.map((line) => single(line.trim().slice(1, -1)));
  const text = withoutSeparators(lines.join("\n").trim());
  const isWhole = text.startsWith('"') && text.endsWith('"') && text.length > 2;
  const inner = text.slice(1, -1);
  // A lone mark inside closes a quotation: the first one does not stand for the whole.
  if (!isWhole || inner.replaceAll('""', "").includes('"')) return undefined;
  if (!hasDoubled && !/\n\s*\n/u.test(inner)) return undefined;
  const above = lines.findIndex((line) => line.trim() !== "");
  return [...lines.slice(0, above), ...single(inner).split("\n")];
}

function withoutSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && ",;\t".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function single(text: string): string {
  return text.replaceAll('""', '"');
}
