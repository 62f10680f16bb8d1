import type { Warn } from "./raw-block.ts";

/** A date that a story states outside of its front matter: a day, or a date with a time and a zone. */
export type Dated = {
  date: string;
  source: "file name" | "folder name" | "dateline" | "wire head" | "e-mail head";
  /** The line of the file that states it. */
  line: number;
};

/** Reports where the date of a story without one comes from, in one message for all stories with the same source. */
export function reportDated({ source, line }: Dated, warn: Warn): void {
  const message = `the story gives no date in front matter, so that of its ${source} is used`;
  warn(line, 1, message, "if it is wrong, write `published: 2026-11-23` into its front matter", "guess");
}
