import type { Article } from "../../article/article.ts";
import type { Parsed } from "../../parse/parse.ts";
import type { GuessDate } from "../dates/guess-date.ts";
import type { Ledger } from "../history/ledger.ts";
import type { ReadPrevious } from "../history/previous-edition.ts";
import type { ImageCache } from "../images/image-cache.ts";
import type { Clock } from "../release/clock.ts";
import type { HeldBack, Withholding } from "../release/held-back.ts";
import type { Settings } from "../settings.ts";

/** A story file. */
export type StoryFile = {
  /** The folder of stories, below which its images lie; for a file outside of it, the folder of the file. */
  folder: string;
  /** Its path below that folder, with slashes. */
  path: string;
  /** The name that problems give it. */
  name: string;
  /** It lies outside the folder of stories, so it shares no slugs with the others. */
  isOutside?: true;
  /** Why its name holds it back, such as that of a folder of drafts. */
  heldBack?: Withholding;
};

/** A story file and what the steps so far have made of it; without an article when one failed or it is held back. */
export type Story = Parsed & {
  file: StoryFile;
  heldBack?: HeldBack;
  /** The next moment at which the clock publishes or withdraws it, in ISO 8601 and UTC. */
  nextChange?: string;
  /** The image files that it names, by their paths in the folder of stories, whether or not they exist. */
  imagePaths: string[];
  /** The pictures inside a Word document, by the addresses that its article gives them, until they are rendered. */
  pictures?: ReadonlyMap<string, Buffer>;
  /** The names of the files with earlier versions of it: nobody expects these to be stories. */
  earlierVersions?: string[];
  /** Whether readers see that its words differ from those of the previous edition. */
  isChanged?: true;
  /** The outlook items that it once had. */
  ledger?: Ledger;
};

/** What the steps of a build share. */
export type Context = {
  settings: Settings;
  clock: Clock;
  /** The day of the clock, as YYYY-MM-DD. */
  date: string;
  guessDate: GuessDate;
  images: ImageCache;
  /** Publishes stories whose date lies in the future; their other conditions still count. */
  showsFuture?: boolean;
  /** Leaves the articles of what is held back in place, for development and for reports on single files. */
  showsHeldBack?: boolean;
  /** Stories by the names of their files whose pages could not be rendered, and why: they are left out. */
  failed?: ReadonlyMap<string, { reason: unknown }>;
  /** Stories are compared with what the previous edition has of them. */
  previous?: ReadPrevious;
};

/** A step of the pipeline: it returns the story with something added or changed. */
export type StoryStep = (story: Story, context: Context) => Story | Promise<Story>;

/** A step that changes the article alone. */
export function articleStep(
  change: (article: Article, file: StoryFile, settings: Settings) => Article,
): StoryStep {
  return (story, { settings }) =>
    story.article ? { ...story, article: change(story.article, story.file, settings) } : story;
}
