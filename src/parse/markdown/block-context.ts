import type { Token } from "marked";
import type { RawBlock } from "../raw-block.ts";
import type { InlineContext } from "./inline.ts";

/** What the tokens of one file share. */
export type BlockContext = {
  /** The context of the text in a block that begins on this line of the file. */
  at: (line: number) => InlineContext;
  /** The labels of the reference definitions that are used. */
  used: Set<string>;
  /** Reads tokens that begin at a line of the file. */
  read: (tokens: Token[], line: number) => RawBlock[];
};
