import type { OutlookItem, OutlookKind, Picture, StoryReference, When } from "../article/article.ts";

/* The contract between press and reader: what each data file of an edition holds. For articles: article/article.ts. */

/** A topic: its name as readers see it, and the number of its stories and of the pages that list them. */
export type Topic = { slug: string; name: string; count: number; pages: number };

/** What a list shows of a story. */
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
  /** A hash of the words of the story, which tells readers of an earlier version that it has changed. */
  wording?: string;
  /** The lead image, where the settings ask for it in lists. */
  image?: { alt: string; picture: Picture };
  /** The next item of the story's outlook. */
  next?: { id: string; text: string; when?: When };
};

/** The card of the lead also lists the sections of the story. */
export type LeadCard = Card & { contents: ContentsEntry[] };
export type ContentsEntry = { id: string; heading: string; outlook?: true };

/** `data/edition.json`. Its size does not grow with the number of stories. */
export type Edition = {
  version: string;
  name: string;
  language: string;
  dir: "ltr" | "rtl";
  /** The address at which the edition is published, with a slash at the end. */
  address?: string;
  description?: string;
  /** A hash of the content. Lists have it too, so that the reader never mixes the lists of two builds. */
  build: string;
  /** The date of the newest story (ISO 8601); of an edition without stories, the date of its build. */
  date: string;
  stories: number;
  /** The reading time of the stories on the front page. */
  minutes: number;
  /** How many pages list all stories. They are numbered from the oldest, so this is also the number of the newest. */
  pages: number;
  topics: Topic[];
  /** The newest story as the lead, and at most 30 after it. */
  front: { lead?: LeadCard; cards: Card[] };
  /**
   * The numbers of open items and of the pages that list them; `strip` is for the front page. `settled` has the keys of
   * the items that were settled last, newest first.
   */
  outlook: {
    open: number;
    pages: number;
    strip: (OutlookEntry & { page: number })[];
    settled: OutlookKey[];
  };
};

/** `data/pages/<n>.json` and `data/topics/<topic>/<n>.json`: newest story first within the page. */
export type Page = {
  version: string;
  build: string;
  page: number;
  pages: number;
  topic?: Topic;
  cards: Card[];
};

/** The name of an item within the edition: the slug of its story and its id. */
export type OutlookKey = `${string}#${string}`;

/** An item of an outlook, with the story that it comes from. */
export type OutlookEntry = OutlookItem & {
  kind: OutlookKind;
  story: StoryReference & { published: string; topics: string[] };
};

/** `data/outlook/<n>.json`: dated entries by date, then the others, newest story first. */
export type OutlookPage = {
  version: string;
  build: string;
  page: number;
  pages: number;
  entries: OutlookEntry[];
};
