import type { Code, Image, Quote, Table, Text } from "../article/article.ts";

/** An item as it stands in the file, before its label is read. */
export type RawItem = { text: Text; items?: RawItem[] };
export type RawList = { type: "list"; ordered?: true; start?: number; items: RawItem[] };
/** Level 2 is a section, 3 and deeper a sub-section; 1 may be the headline. */
export type Heading = { type: "heading"; level: number; text: string };
export type RawParagraph = { type: "paragraph"; text: Text };

/**
 * The shape in which all formats meet: what a file consists of, in its order, before anything is read
 * out of the words. From here on headline, labels, lead-ins, outlook and ids are found in one way.
 */
export type RawBlock = { line: number } & (
  | Heading
  | RawParagraph
  | RawList
  | Omit<Quote, "id">
  | Omit<Image, "id">
  | Omit<Table, "id">
  | Omit<Code, "id">
);

/** The body of a story file, and the line of the file on which it begins. */
export type Body = { text: string; line: number };

/** A format reads a body into pieces and says what was doubtful. It never throws. */
export type Format = (body: Body, report: Report) => RawBlock[];
export type Report = (line: number, column: number, message: string, remedy: string) => void;
