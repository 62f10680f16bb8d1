/** The width of a report in columns. */
export const width = 100;

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u{ff01}-\u{ff60}]/gu;

/** The columns that a text takes in a terminal, where a letter of East Asia is as wide as two others. */
export function columnsOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Breaks words into rows of the width of a report; rows below the first are indented. */
export function wrap(words: string[], first: string, indent: string, gap = " "): string[] {
  const rows: string[] = [];
  let row = first;
  let isEmpty = true;
  for (const word of words) {
    if (!isEmpty && columnsOf(row + gap + word) > width) {
      rows.push(row);
      row = indent;
      isEmpty = true;
    }
    row += isEmpty ? word : gap + word;
    isEmpty = false;
  }
  return [...rows, row];
}

/**
 * As many words from the front as fit into one row of a report, but at least one.
 * @param rest columns that what follows them takes
 */
export function fittingWords(words: string[], indent: string, gap: string, rest: number): string[] {
  const taken = words.slice(0, 1);
  let length = indent.length + columnsOf(words[0] ?? "");
  for (const word of words.slice(1)) {
    length += gap.length + columnsOf(word);
    if (length + rest > width) break;
    taken.push(word);
  }
  return taken;
}

/** As much of the beginning of a text as fits into some columns, with an ellipsis where it is cut: between words, if it can. */
export function beginningOf(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = text.slice(0, columns - 1);
  while (columnsOf(kept) >= columns) kept = kept.slice(0, -1);
  return `${kept.replace(/ [^ ]{0,9}$/u, "")}…`;
}

/** As much of the end of a text as fits into some columns, with an ellipsis where it is cut. */
export function endOf(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = text.slice(Math.max(0, text.length - columns + 1));
  while (columnsOf(kept) >= columns) kept = kept.slice(1);
  return `…${kept}`;
}

const numbers = new Intl.NumberFormat("en");

/** A number with its noun: `1 event`, `1,000 stories`. Without a noun, the number alone. */
export function count(number: number, one?: string, many = `${one}s`): string {
  if (one === undefined) return numbers.format(number);
  return `${numbers.format(number)} ${number === 1 ? one : many}`;
}
