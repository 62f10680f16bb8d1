/**
 * The model of a story; start reading here. The parsers produce an Article, the press puts it into an edition, and
 * the reader shows it. An Article holds no markup.
 */

/**
 * A run of text with the same marks. A link leads to another site, to a heading of the story as `#id`, or to a page or
 * file of the edition as a path below its base that starts with a slash; the parser leaves paths as they are written.
 */
export type Span = { text: string; marks?: Mark[]; href?: string };
export type Mark = "strong" | "em" | "code" | "strike";

/** A plain string unless something in it is marked up. "\n" is a line break, as in verse and addresses. */
export type Text = string | Span[];

/** Every block and item has an id derived from its text, so that it stays the same from build to build. */
export type Paragraph = { type: "paragraph"; id: string; text: Text };
export type List = {
  type: "list";
  id: string;
  /** The sentence that introduces the list, with its colon. */
  leadIn?: Text;
  ordered?: true;
  /** The first number of an ordered list, where it is not 1. */
  start?: number;
  items: Item[];
};
export type Item = { id: string; label?: string; text: Text; items?: Item[] };
/** One quoted paragraph. A longer quotation is several quotes in a row, of which the last has the source. */
export type Quote = { type: "quote"; id: string; text: Text; cite?: Text };
/** An image with its description and caption. */
export type Illustration = {
  /** As the author wrote it: a path relative to the story or from the root of all stories, or a web address. */
  src: string;
  alt: string;
  caption?: Text;
  /** Absent where the image cannot be shown; its description and caption still are. */
  picture?: Picture;
};
/** The renditions that the press has made of an image; edition/paths.ts builds their addresses. */
export type Picture = {
  /** The name of the file with a hash of its content, so that the renditions can be cached for good. */
  name: string;
  /** Width and height of the largest rendition, in pixels. */
  width: number;
  height: number;
  /** The widths of all renditions, in pixels, ascending. */
  widths: number[];
};
export type Image = { type: "image"; id: string } & Illustration;
export type Table = {
  type: "table";
  id: string;
  head: Text[];
  rows: Text[][];
  /** One entry per column. */
  align: (Align | null)[];
};
export type Align = "start" | "center" | "end";
export type Code = { type: "code"; id: string; text: string; language?: string };
/** A block of a type that this version does not know; its text is still shown. */
export type Unknown = { type: "unknown"; id: string; text: string };

export type Block = Paragraph | List | Quote | Image | Table | Code | Unknown;

export type Section = {
  type: "section";
  id: string;
  heading: string;
  blocks: Block[];
  /** Sub-sections; they do not nest. */
  sections?: SubSection[];
};
export type SubSection = { id: string; heading: string; blocks: Block[] };

/** The part of a story that says what comes next. */
export type Outlook = {
  type: "outlook";
  id: string;
  heading: string;
  parts: OutlookPart[];
};
/**
 * A part of an outlook: the lead before its lists, a group (a list), a caveat, or the longer view (everything else).
 * Parts keep the order of the file; the panel arranges them by role.
 */
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
export type OutlookItem = Item & {
  when?: When;
  status: OutlookStatus;
  /** How an item was settled that is no longer open, as far as that is stated. */
  settlement?: Settlement;
  /** What the item said before the press last saw it change. */
  before?: ItemBefore;
};
export type OutlookStatus = "open" | "happened" | "did-not-happen" | "overtaken";
/** How an item was settled. */
export type Settlement = {
  /** The words that say so where the author wrote them before the item: "Happened on 3 December". */
  words?: Text;
  /** The day, month or year in which it was settled. */
  date?: string;
  /** The story that says so. */
  story?: ThreadStory;
};
/** A former state of an item: what differs from the present one. */
export type ItemBefore = {
  /** When the change was published: a date, or a date with time and offset. */
  changed: string;
  /** The former text, with its label. */
  text?: string;
  /** The former date; null where it had none. */
  when?: When | null;
};
/** A date that the author states. */
export type When = {
  /** A day, a month or a year: `2026-12-10`, `2027-03` or `2027`. */
  date: string;
  /** Of a stretch of time the last day, month or year, in the form of `date`. */
  until?: string;
  /** A stretch with a name of its own: lists show the author's words in place of its dates. */
  named?: "quarter" | "half" | "season" | "decade";
  /** The time on that day, as `15:30`; `24:00` is the midnight at its end. */
  time?: string;
  /** The zone of that time: an offset such as `+01:00`, or `Z`. Absent where the author states none. */
  zone?: string;
  /** The date follows from that of the story, as in "next Tuesday": the words alone do not tell it. */
  relative?: true;
  /** The date in the author's words, as it stands in the label or the text of the item. */
  text: string;
};

export type Fact = { label: string; text: string };
export type Source = { text: string; href?: string };

/** What a link to another story needs. */
export type StoryReference = { slug: string; headline: string; lang: string; dir?: "ltr" | "rtl" };
/** A story of a thread: stories that continue one another. */
export type ThreadStory = StoryReference & { published: string };
/** A thread with its stories from the oldest to the newest, this one among them; of long ones some are left out. */
export type Thread = {
  /** The name of the series, where the author gives one. */
  name?: string;
  stories: (ThreadStory & {
    /** How many stories are left out before this one. */
    skipped?: number;
  })[];
};
/** A mistake that was put right, in the author's words. */
export type Correction = { date: string; text: Text };
/** What a newer version of a story changed, for everyone. */
export type Revision = {
  /** When the newer version was published: a date, or a date with time and offset. */
  at: string;
  /** In the order of the newer version; removed sentences stand where they stood. */
  changes: SentenceChange[];
  /** How many more changes there were than are kept. */
  more?: number;
};
/** A sentence that is new, reads differently, or is gone. */
export type SentenceChange =
  | { kind: "new"; text: string }
  | { kind: "altered"; text: string; before: string }
  | { kind: "removed"; before: string };

/** The fields that the parser had to infer, because the story does not state them. */
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
  /** The lead image. */
  image?: Illustration;
  /** The blocks before the first heading. */
  lead: Block[];
  /** In the order of the file, with at most one outlook. */
  sections: (Section | Outlook)[];
  sources?: Source[];
  /** Newest first. */
  corrections?: Correction[];
  /** Newest first: what the versions of the story changed that the press knows. */
  revisions?: Revision[];
  /** Nothing of earlier versions is to be shown, not even what a reader's device remembers of them. */
  withoutHistory?: true;
  /** The stories that this one continues, and those that continue it. */
  thread?: Thread;
  /** A hash of its words, made by the press: readers of another version are told that the story has changed. */
  wording?: string;
  words: number;
  /** Reading time at 230 words a minute, rounded up, at least 1. */
  minutes: number;
  inferred: Inferred[];
};

/** The major and minor version of this format. Readers ignore the unknown parts of a newer minor version. */
export const version = "1.1";
