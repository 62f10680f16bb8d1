import type { Code, Image, Quote, Table, Text } from "../article/article.ts";
import type { ProblemKind } from "./problem.ts";

/** A list item before its label is split off. */
export type RawItem = { text: Text; items?: RawItem[] };
export type RawList = { type: "list"; ordered?: true; start?: number; items: RawItem[] };
/** Level 1 may be the headline, 2 is a section, 3 and deeper a sub-section. */
export type RawHeading = { type: "heading"; level: number; text: string };
export type RawParagraph = { type: "paragraph"; text: Text };

/**
 * The intermediate format: every input format is parsed into a flat list of raw blocks, in file order. From
 * there on the same code finds the headline, labels, lead-ins, the outlook and ids.
 */
export type RawBlock = {
  /** Line of the file, counted from 1. */
  line: number;
} & (
  | RawHeading
  | RawParagraph
  | RawList
  | Omit<Quote, "id">
  | Omit<Image, "id">
  | Omit<Table, "id">
  | Omit<Code, "id">
);

/** The text of a story file below its front matter, and the line of the file on which it begins. */
export type Body = { text: string; line: number };

/** Parses a body into raw blocks. Never throws; what is doubtful is passed to `warn`. */
export type Format = (body: Body, warn: Warn) => RawBlock[];

/** Records a problem: line and column counted from 1; the others as in `Problem`. */
export type Warn = (
  line: number,
  column: number,
  message: string,
  remedy: string,
  kind?: Exclude<ProblemKind, "error">,
) => void;
