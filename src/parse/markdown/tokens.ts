import type { MarkedToken, Token } from "marked";

/** A part of the file that is for the newsroom or the publisher's tool only. */
export type OmissionToken = { type: "omission"; raw: string; message: string; remedy: string };
/** Tags around text or blocks, of which only the content is kept. */
export type WrapperToken = { type: "wrapper"; raw: string; tokens: Token[] };
/** A footnote, and a reference to one. */
export type NoteToken = { type: "note"; raw: string; label: string; tokens: Token[] };
export type NoteReferenceToken = { type: "noteReference"; raw: string; label: string };
/** Terms with what explains them. */
export type DefinitionsToken = {
  type: "definitions";
  raw: string;
  entries: { term: Token[]; definitions: Token[][] }[];
};
/** A note set apart from the text, such as `:::note[Title]` or `> [!WARNING]`. */
export type CalloutToken = { type: "callout"; raw: string; title: Token[]; tokens: Token[] };
/** Lines that the author indented, each of them kept, in stanzas. */
export type VerseToken = { type: "verse"; raw: string; stanzas: Token[][] };
/** A picture with a text that is its caption, as in `[caption]`. */
export type CaptionedToken = { type: "captioned"; raw: string; tokens: Token[] };
/** Attributes behind an element, such as `{.wide}`: they are for the publisher's tool. */
export type AttributesToken = { type: "attributes"; raw: string };
/** Text in which nothing is Markdown, such as a formula. */
export type VerbatimToken = { type: "verbatim"; raw: string };

/** The tokens of Marked, and those of our extensions. */
export type StoryToken =
  | MarkedToken
  | OmissionToken
  | WrapperToken
  | NoteToken
  | NoteReferenceToken
  | DefinitionsToken
  | CalloutToken
  | VerseToken
  | CaptionedToken
  | AttributesToken
  | VerbatimToken;
