/**
 * What a story is. One page of types, read this first: the parsers make an Article, the press puts it
 * into an edition, the reader shows it. There is no markup anywhere in it.
 */

/** A stretch of text with the same marks. */
export type Span = { text: string; marks?: Mark[]; href?: string };
export type Mark = "strong" | "em" | "code" | "strike";

/** A plain string unless something in it is marked up, so that offsets stay simple. */
export type Text = string | Span[];

/** Every block and item has an id made from its text: the same text gets the same id in every build. */
export type Paragraph = { type: "paragraph"; id: string; text: Text };
export type List = {
  type: "list";
  id: string;
  /** The sentence before the list that announces it, with its colon. */
  leadIn?: Text;
  ordered?: true;
  /** The first number of an ordered list, where it is not 1. */
  start?: number;
  items: Item[];
};
export type Item = { id: string; label?: string; text: Text; items?: Item[] };
/** One quoted paragraph; a longer quotation is several in a row, the last with its source. */
export type Quote = { type: "quote"; id: string; text: Text; cite?: Text };
/** A picture with its words. */
export type Illustration = {
  /** As its author names it: beside the story, from the root of all stories, or somewhere on the web. */
  src: string;
  alt: string;
  caption?: Text;
  /** Absent where there is none to show: its words are shown all the same. */
  picture?: Picture;
};
/** A picture as the press has made it; edition/paths.ts spells the addresses of its files. */
export type Picture = {
  /** Changes with its content. */
  name: string;
  /** Of the largest size, in pixels. */
  width: number;
  height: number;
  /** All that there are, the smallest first. */
  widths: number[];
};
export type Image = { type: "image"; id: string } & Illustration;
export type Table = {
  type: "table";
  id: string;
  head: Text[];
  rows: Text[][];
  /** One entry a column. */
  align: (Align | null)[];
};
export type Align = "start" | "center" | "end";
export type Code = { type: "code"; id: string; text: string; language?: string };
/** A block that this version does not know: its words are shown all the same. */
export type Unknown = { type: "unknown"; id: string; text: string };

export type Block = Paragraph | List | Quote | Image | Table | Code | Unknown;

export type Section = {
  type: "section";
  id: string;
  heading: string;
  blocks: Block[];
  /** Sub-sections, one level and no deeper. */
  sections?: SubSection[];
};
export type SubSection = { id: string; heading: string; blocks: Block[] };

/** What comes next. */
export type Outlook = {
  type: "outlook";
  id: string;
  heading: string;
  parts: OutlookPart[];
};
/** In the order of the file; the panel arranges them by role. */
export type OutlookPart =
  | { role: "lead"; id: string; text: Text }
  | OutlookGroup
  | { role: "caveat"; id: string; text: Text }
  | { role: "view"; blocks: Block[] };
export type OutlookGroup = {
  role: "group";
  id: string;
  kind: OutlookKind;
  leadIn?: Text;
  ordered?: true;
  start?: number;
  items: OutlookItem[];
};
export type OutlookKind = "areas" | "outcomes" | "events" | "questions";
export type OutlookItem = Item & { when?: When; status: OutlookStatus };
export type OutlookStatus = "open" | "happened" | "did-not-happen" | "overtaken";
/** A date that the author states. */
export type When = {
  /** A day, a month or a year: `2026-12-10`, `2027-03` or `2027`. */
  date: string;
  /** The author's own words for it, as they stand in the label or the text of the item. */
  text: string;
};

export type Fact = { label: string; text: string };
export type Source = { text: string; href?: string };

/** What the compiler had to guess, because the story did not say. */
export type Inferred = "headline" | "published" | "slug" | "lang" | "topics";

export type Article = {
  version: string;
  slug: string;
  lang: string;
  dir?: "ltr" | "rtl";
  headline: string;
  kicker?: string;
  summary?: Text;
  byline?: string;
  /** ISO 8601: a date, or a date with time and offset. */
  published: string;
  updated?: string;
  topics: string[];
  facts?: Fact[];
  /** A lead picture. */
  image?: Illustration;
  /** What stands before the first heading. */
  lead: Block[];
  /** In the order of the file, with at most one outlook. */
  sections: (Section | Outlook)[];
  sources?: Source[];
  words: number;
  /** Reading time at 230 words a minute, rounded up, at least 1. */
  minutes: number;
  inferred: Inferred[];
};

/** Major and minor version of this format. A reader shows what it can of a newer minor one. */
export const version = "1.0";
