import type { Token } from "marked";
import type { RawBlock } from "../raw-block.ts";
import type { InlineContext } from "./inline.ts";

/** A footnote, read. */
export type NoteBlocks = { name: string; blocks: RawBlock[] };

/** What the tokens of one file share. */
export type BlockContext = {
  /** The context of the text in a block that begins on this line of the file. */
  at: (line: number) => InlineContext;
  /** The labels of the reference definitions that are used. */
  used: Set<string>;
  /** The footnotes that were read, in file order; undefined where they stay in their place. */
  footnotes?: NoteBlocks[];
  /** Reads tokens that begin at a line of the file. */
  read: (tokens: Token[], line: number) => RawBlock[];
};
