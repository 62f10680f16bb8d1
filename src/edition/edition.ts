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
  /** The day of the build (YYYY-MM-DD): dates before it have passed. */
  built: string;
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
    strip: StripEntry[];
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
  /** The day on which it was settled, or else last changed; lists of open items leave it out. */
  changedOn?: string;
  /** `caveat` is what could hold the items back, where the story says so in few words. */
  story: StoryReference & { published: string; topics: string[]; caveat?: string };
};

/** An open item in the strip of the front page: what is shown of it, and the page of the list that it is on. */
export type StripEntry = Pick<OutlookItem, "id" | "label" | "text" | "when"> & {
  story: StoryReference;
  page: number;
};

/**
 * A page of a list of outlook items. `data/outlook/<n>.json` has the open items: those with a date to come by date, then
 * those without a date, newest story first, then those whose date had passed on the day of the build, newest first.
 * The same for each topic, and two more lists: the items that were settled, and those that changed of late, both newest
 * first.
 */
export type OutlookPage = {
  version: string;
  build: string;
  page: number;
  pages: number;
  topic?: OutlookTopic;
  list?: OutlookListName;
  entries: OutlookEntry[];
};
export type OutlookListName = "changed" | "settled";

/** How many open items there are, how many of them have a date to come, and on how many pages they are listed. */
export type OutlookCounts = { open: number; dated: number; pages: number };
/** The open items of the stories of a topic. */
export type OutlookTopic = OutlookCounts & { slug: string; name: string };
/** A day, and how many items have it as their date. */
export type OutlookDay = { date: string; count: number };

/** `data/outlook/summary.json`. Its size does not grow with the number of stories. */
export type OutlookSummary = OutlookCounts & {
  version: string;
  build: string;
  /** The day of the build: dates before it have passed. */
  today: string;
  /** How many stories have open items. */
  stories: number;
  /** At most twenty topics that have open items, in the order of the edition. */
  topics: OutlookTopic[];
  /** The days of the coming 120 days that have items, and on which page of the list the first of each is. */
  days: (OutlookDay & { page: number })[];
  changed: { count: number; pages: number };
  /** `days` are those of the last 90 days on which items were settled, newest first; `latest` the newest few items. */
  settled: { count: number; pages: number; days: OutlookDay[]; latest: OutlookEntry[] };
};
