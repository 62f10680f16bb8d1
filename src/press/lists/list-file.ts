import type {
  Card,
  ContentsEntry,
  OutlookEntry,
  OutlookPage,
  OutlookSummary,
  Page,
} from "../../edition/edition.ts";

/** What is kept of each story for the lists after its article has been written. */
export type ListedStory = {
  /** The name of its file. */
  file: string;
  card: Card;
  contents: ContentsEntry[];
  entries: OutlookEntry[];
  image?: Card["image"];
};

/** The build is a hash of the lists, so they are made without it. */
export type WithoutBuild<File> = Omit<File, "build">;
export type ListFile = [path: string, file: WithoutBuild<Page | OutlookPage | OutlookSummary>];
