import type { Own } from "../../store/records.ts";

/** The text in the field, and the format that it is parsed as. */
export type Source = { text: string; format: SourceFormat };
export type SourceFormat = "txt" | "md" | "html";

export const emptySource: Source = { text: "", format: "txt" };

/** In characters: as long as a novel. Measured: a text twice as long blocks the page for seconds. */
export const maxLength = 500_000;

/** Marks that nobody types by chance. */
const markdownMarks = /^#{1,6} \S.*\n|^(?:```|~~~)|^> \S|\[[^[\]\n]+\]\([^)\s]+\)|^\|?[ :]*-{3,}[ :]*\|/mu;

/** Tells Markdown from plain text by its marks. */
export function detectFormat(text: string): SourceFormat {
  return markdownMarks.test(text.slice(0, 20_000)) ? "md" : "txt";
}

/** The source of an own article. */
export function sourceOf({ source, format, html }: Own): Source {
  return { text: source, format: html ? "html" : format };
}

/** The fields of an own article that hold its source. Older readers know no HTML, and read it as Markdown. */
export function sourceFields({ text, format }: Source): Pick<Own, "source" | "format" | "html"> {
  return format === "html" ? { source: text, format: "md", html: true } : { source: text, format };
}
