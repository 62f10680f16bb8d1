import type { OutlookItem, OutlookKind, Picture, Text } from "../article/article.ts";

/** The contract between press and reader: what each file of an edition holds, besides articles. */

/** A topic as readers see it. */
export type Topic = { slug: string; name: string; count: number; pages: number };

/** What a list needs to show a story. */
export type Card = {
  slug: string;
  headline: string;
  lang: string;
  dir?: "ltr" | "rtl";
  kicker?: string;
  summary?: string;
  topics: string[];
  published: string;
  updated?: string;
  minutes: number;
  /** The lead picture, where the publisher wants it in lists. */
  image?: { alt: string; picture: Picture };
  /** The one thing that the story leads to. */
  next?: { id: string; text: string; date?: string };
};

/** The lead's card also says what is in the story. */
export type LeadCard = Card & { contents: ContentsEntry[] };
export type ContentsEntry = { id: string; heading: string; outlook?: true };

/** `data/edition.json`: of constant size however many stories there are. */
export type Edition = {
  version: string;
  name: string;
  language: string;
  dir: "ltr" | "rtl";
  /** Where the edition is published, with a slash at the end. */
  address?: string;
  description?: string;
  /** Changes with every change of content; lists name it, too, so that no page shows those of another. */
  build: string;
  /** The date of the newest story. */
  date: string;
  stories: number;
  /** Of the stories on the front page. */
  minutes: number;
  /** Pages of all stories are numbered from the oldest; this is the newest. */
  pages: number;
  topics: Topic[];
  /** The newest stories, at most 30 after the lead. */
  front: { lead?: LeadCard; cards: Card[] };
  /** The strip names the page of the outlook that each of its items is on. */
  outlook: { open: number; pages: number; strip: (OutlookEntry & { page: number })[] };
};

/** `data/pages/<n>.json` and `data/topics/<topic>/<n>.json`: newest first within the page. */
export type Page = {
  version: string;
  build: string;
  page: number;
  pages: number;
  topic?: Topic;
  cards: Card[];
};

/** An open item of a story's outlook, with where it stands. */
export type OutlookEntry = OutlookItem & {
  kind: OutlookKind;
  leadIn?: Text;
  story: {
    slug: string;
    headline: string;
    lang: string;
    dir?: "ltr" | "rtl";
    published: string;
    topics: string[];
  };
};

/** `data/outlook/<n>.json`: dated items by date, then the others, newest story first. */
export type OutlookPage = {
  version: string;
  build: string;
  page: number;
  pages: number;
  entries: OutlookEntry[];
};
