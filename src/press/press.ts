import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Article } from "../article/article.ts";
import { wordingOf } from "../article/changes.ts";
import { cardOf, contentsEntriesOf, imageOf, outlookEntriesOf } from "../edition/card.ts";
import type { Edition, OutlookPage, OutlookSummary, Page } from "../edition/edition.ts";
import { paths } from "../edition/paths.ts";
import type { Problem } from "../parse/problem.ts";
import { warnOfName } from "./compile/held-back-by-name.ts";
import { holdBack } from "./compile/hold-back.ts";
import { parseFile } from "./compile/parse-file.ts";
import { scan } from "./compile/scan.ts";
import { articleStep, type Context, type Story, type StoryFile, type StoryStep } from "./compile/story.ts";
import { renderImages } from "./compile/story-images.ts";
import { addFolderTopic, normalizeTopics } from "./compile/topics.ts";
import { setTypography } from "./compile/typography.ts";
import { withUniqueSlugs } from "./compile/unique-slugs.ts";
import { withHistory } from "./compile/with-history.ts";
import { openGuessDate } from "./dates/guess-date.ts";
import type { Ledger } from "./history/ledger.ts";
import { type ImageCache, openImageCache } from "./images/image-cache.ts";
import { type LinkedFiles, openLinkedFiles } from "./links/linked-files.ts";
import type { LinkTargets } from "./links/resolve-link.ts";
import { withResolvedLinks } from "./links/resolve-links.ts";
import { indexStories } from "./links/story-index.ts";
import type { ListedStory } from "./lists/list-file.ts";
import { buildLists } from "./lists/lists.ts";
import { missingImages } from "./lists/missing-images.ts";
import { reportDoubtfulDates } from "./relations/doubtful-dates.ts";
import { relateStories } from "./relations/relate-stories.ts";
import { notWoven, rewritten } from "./relations/rewrite-stories.ts";
import { noteOf, type StoryNote } from "./relations/story-note.ts";
import { dayAt, readClock } from "./release/clock.ts";
import type { HeldBack, NotRead } from "./release/held-back.ts";
import type { Finding } from "./report/findings.ts";
import { guessesOf } from "./report/guesses.ts";
import { publishedAt, readSettings } from "./settings.ts";

/*
 * The pipeline: a folder is scanned, and each of its story files goes through the steps below and gets a unique slug.
 * `check` reports the problems; a build also writes the articles, and lists of them. It holds one article at a time and
 * keeps only what the lists need of it, so that memory use does not grow with the texts.
 */

/** The steps that decide whether a story is in the edition, and under which names links find it. */
export const readingSteps: StoryStep[] = [
  async (story, context) => ({ ...story, ...(await parseFile(story.file, context)) }),
  addFolderTopic,
  normalizeTopics,
];
/** The steps that an earlier version of a story goes through, of which only words are shown. */
const textSteps: StoryStep[] = [...readingSteps, articleStep(setTypography)];
/** The steps from a story file to the article that readers get. Topics come before typography: they are compared as written. */
const steps: StoryStep[] = [...textSteps, reportDoubtfulDates, renderImages];

/** Takes a story file through steps. A step that fails is a problem of this story, and never thrown. */
export async function compileFile(file: StoryFile, context: Context, through = steps): Promise<Story> {
  let story: Story = { file, problems: [], images: [], conditions: [], imagePaths: [] };
  const failure = context.failed?.get(file.name);
  if (failure) return { ...story, problems: [crash(file.name, failure.reason)] };
  // A draft may have anything wrong with it.
  if (file.heldBack && !context.showsHeldBack) return story;
  try {
    for (const step of through) story = await step(story, context);
    return story;
  } catch (error) {
    const { article: _unfinished, ...rest } = story;
    return { ...rest, problems: [...story.problems, crash(file.name, error)] };
  }
}

/** The other stories must not wait for this one, so that a mistake of ours in one step is reported like one of the author's. */
function crash(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Aheadline itself failed on this file (${reason}), so it was left out`;
  const remedy = "take out what is unusual in it, or report it with the file as a fault of Aheadline";
  return { kind: "error", file, line: 1, column: 1, message, remedy };
}

/** Compiles story files one after the other, and gives each a unique slug and what earlier versions say. */
export function compileFiles(files: StoryFile[], context: Context, through = steps): AsyncGenerator<Story> {
  return identify(compileEach(files, context, through), context);
}

/** Gives stories unique slugs, and their outlook items the ids that they had; what other stories name them by. */
export function identify(
  stories: AsyncIterable<Story> | Iterable<Story>,
  context: Context,
): AsyncGenerator<Story> {
  return withHistory(withUniqueSlugs(stories), context, (file, context) =>
    compileFile(file, context, textSteps),
  );
}

async function* compileEach(
  files: StoryFile[],
  context: Context,
  through: StoryStep[],
): AsyncGenerator<Story> {
  for (const file of files) yield warnOfName(holdBack(await compileFile(file, context, through), context));
}

/**
 * What the links of stories can lead to. All files are read once more for it: the slug of a story depends on the others,
 * and their articles do not fit into memory together.
 */
export async function readTargets(
  files: StoryFile[],
  context: Context,
  linkedFiles: LinkedFiles,
): Promise<LinkTargets> {
  const index = await indexStories(compileFiles(files, { ...context, showsHeldBack: false }, readingSteps));
  return { index, files: linkedFiles, tried: new Set(), publishedAt: publishedAt(context.settings) };
}

/** Writes a data file of the edition; the path is as in edition/paths.ts. A story whose file it fails to write is left out. */
export type WriteDataFile = (
  path: string,
  content: Article | Edition | Page | OutlookPage | OutlookSummary | Ledger,
) => Promise<void> | void;

/** What was built, what was held back, and the problems that were found. */
export type Report = {
  stories: number;
  /** The names of their files, by their slugs. */
  files: Map<string, string>;
  words: number;
  /** How many of the stories show what changed since the previous edition. */
  changed?: number;
  problems: Problem[];
  /** What stories do not state, apart from what their problems say. */
  guesses: Finding[];
  heldBack: HeldBack[];
  /** Whether these stories are in the edition nevertheless, marked, as in development. */
  showsHeldBack?: true;
  /** The files that are not taken for stories. */
  notRead: NotRead[];
  /** The next moment at which the clock publishes or withdraws a story, in ISO 8601 and UTC. */
  nextChange?: string;
  edition: Edition;
  /** The files on disk that stories link to, by their URL paths below the base. */
  linkedFiles: Map<string, string>;
};

/** Makes the data files of an edition from a folder of stories. */
export async function pressFolder(
  folder: string,
  dataFiles: DataFiles,
  images: ImageCache = openImageCache(),
  release: ReleaseOptions = {},
): Promise<Report> {
  const { context, problems } = await readContext(folder, images, release);
  const scanned = await scan(folder);
  const linkedFiles = openLinkedFiles(folder);
  const stories = withResolvedLinks(compileFiles(scanned.files, context), () =>
    readTargets(scanned.files, context, linkedFiles),
  );
  const report = await press(stories, context, dataFiles);
  const { sources } = linkedFiles;
  return {
    ...report,
    linkedFiles: sources,
    notRead: withoutLinked(scanned.notRead, folder, sources),
    problems: [...problems, ...scanned.problems, ...report.problems],
  };
}

/** A file that a story links to is published as it is, and needs not be read. */
function withoutLinked(notRead: NotRead[], folder: string, linked: Map<string, string>): NotRead[] {
  const sources = new Set(linked.values());
  return notRead.filter(({ file }) => !sources.has(join(folder, file)));
}

/** The data files that are made: articles are read again when later stories add something to them. */
export type DataFiles = {
  write: WriteDataFile;
  /** Undefined where nothing is kept of what is written, as in a check. */
  readArticle: (slug: string) => Promise<Article> | undefined;
};

/** Data files that nobody needs. */
export const noFiles: DataFiles = { write: () => undefined, readArticle: () => undefined };

/** Makes the data files of an edition from its stories, which have unique slugs and links that lead somewhere. */
export async function press(
  stories: AsyncIterable<Story>,
  { settings, date }: Context,
  dataFiles: DataFiles,
): Promise<Omit<Report, "linkedFiles" | "notRead">> {
  const { write: writeDataFile } = dataFiles;
  const listed = new Map<string, ListedStory>();
  const problems: Problem[] = [];
  const heldBack: HeldBack[] = [];
  const earlierVersions = new Set<string>();
  const changes: string[] = [];
  const hash = createHash("sha256").update(JSON.stringify([settings, date]));
  const guesses: Finding[] = [];
  let words = 0;
  let changed = 0;
  const notes: StoryNote[] = [];
  const unpublished: StoryFile[] = [];
  for await (const story of stories) {
    const { file, article: compiled, ledger, problems: found, heldBack: held, nextChange } = story;
    problems.push(...found);
    if (held) heldBack.push(held);
    for (const name of story.earlierVersions ?? []) earlierVersions.add(name);
    if (nextChange) changes.push(nextChange);
    if (!compiled) {
      unpublished.push(file);
      continue;
    }
    const article = { ...compiled, wording: wordingOf(compiled) };
    try {
      await writeDataFile(paths.article(article.slug), article);
      if (ledger) await writeDataFile(paths.ledger(article.slug), ledger);
    } catch (error) {
      problems.push(crash(file.name, error));
      continue;
    }
    hash.update(JSON.stringify(article));
    words += article.words;
    if (story.isChanged) changed++;
    guesses.push(...guessesOf(file.name, article));
    listed.set(article.slug, listedStory(file.name, article, date));
    notes.push(noteOf(file, article, story.relations));
  }
  const files = new Map([...listed].map(([slug, { file }]) => [slug, file]));
  const { related, problems: ofRelations } = await relateStories(notes, unpublished);
  problems.push(...ofRelations);
  for await (const article of rewritten(related, dataFiles, (slug, error) =>
    problems.push(notWoven(files.get(slug) ?? "", error)),
  )) {
    hash.update(JSON.stringify(article));
    listed.set(article.slug, listedStory(files.get(article.slug) ?? "", article, date));
  }
  const all = [...listed.values()];
  if (settings.pictures === "all") problems.push(...missingImages(all));
  const lists = buildLists(all, settings, date);
  // The hash includes the lists: the same stories in other lists are another build. One by one: all of them can be
  // longer than a string may be.
  hash.update(JSON.stringify(lists.edition));
  for (const list of lists.pages) hash.update(JSON.stringify(list));
  const build = hash.digest("hex").slice(0, 10);
  const edition = { ...lists.edition, build };
  await writeDataFile(paths.edition(), edition);
  for (const [path, page] of lists.pages)
    await writeDataFile(path, { ...page, build } as Page | OutlookPage | OutlookSummary);
  const [nextChange] = changes.sort();
  return {
    stories: listed.size,
    files,
    words,
    problems,
    guesses,
    ...(changed > 0 && { changed }),
    heldBack: heldBack.filter(({ file }) => !earlierVersions.has(file)),
    ...(nextChange && { nextChange }),
    edition,
  };
}

function listedStory(file: string, article: Article, date: string): ListedStory {
  const image = imageOf(article);
  return {
    file,
    card: { ...cardOf(article, date), wording: wordingOf(article) },
    ...(image && { image }),
    contents: contentsEntriesOf(article),
    entries: outlookEntriesOf(article),
  };
}

/** By which clock stories are published, what is shown before its time, what is left out, and the previous edition. */
export type ReleaseOptions = Partial<
  Pick<Context, "clock" | "showsFuture" | "showsHeldBack" | "failed" | "previous">
>;

/** Reads the settings of a folder of stories; problems are those of its `edition.yaml`. */
export async function readContext(
  folder: string,
  images: ImageCache,
  { clock = readClock(), ...shown }: ReleaseOptions = {},
): Promise<{ context: Context; problems: Problem[] }> {
  const { settings, problems } = await readSettings(folder);
  const date = dayAt(clock.now, clock);
  return { context: { settings, clock, date, guessDate: openGuessDate(clock), images, ...shown }, problems };
}
