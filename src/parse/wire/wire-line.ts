/** A line of a story file with words in it, as far as the conventions of newsrooms are read from it. */
export type WireLine = {
  text: string;
  /** Its number in the file, counted from 1. */
  line: number;
  /** Number of blank lines before it. */
  gap: number;
};

/** What marks or frames a line as a whole: emphasis, headings, quotation signs, brackets, rows of stars. */
const frame = /^[\s*_#>~=<|[({«»"“”'‘’•!-]+|(?<![\s*_#>~=<|\])}«»"“”'‘’•!-])[\s*_#>~=<|\])}«»"“”'‘’•!-]+$/gu;

/** A line without the marks around it: `**[EMBARGOED …]**` and `*** EMBARGOED … ***` are the words alone. */
export function unframed(text: string): string {
  return text
    .slice(0, 1000)
    .replace(frame, "")
    .replace(/\*\*|__/gu, "")
    .replace(/\s+/gu, " ");
}
