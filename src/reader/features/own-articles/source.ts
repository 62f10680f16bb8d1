import type { OwnFormat } from "../../store/records.ts";

/** A text as it stands in the field, and how it is to be read. */
export type Source = { text: string; format: OwnFormat };

export const noSource: Source = { text: "", format: "txt" };

/** Characters: a novel. Twice as many keep a page busy for longer than anybody waits, as measured. */
export const longest = 500_000;

/** Marks that nobody types by chance. */
const marks = /^#{1,6} \S.*\n|^(?:```|~~~)|^> \S|\[[^\]\n]+\]\([^)\s]+\)|^\|?[ :]*-{3,}[ :]*\|/mu;

/** Whether a text is Markdown, by its marks. */
export function formatOf(text: string): OwnFormat {
  return marks.test(text.slice(0, 20_000)) ? "md" : "txt";
}
