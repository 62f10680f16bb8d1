import type { Article } from "../article/article.ts";
import { fileNameOf, paths } from "../edition/paths.ts";
import { calendarAt } from "./calendar/calendars.ts";
import { holdBack } from "./compile/hold-back.ts";
import { isStoryPath, type Scanned, scan, storyFile } from "./compile/scan.ts";
import type { Context, Story } from "./compile/story.ts";
import { type ImageCache, openImageCache } from "./images/image-cache.ts";
import { openLinkedFiles } from "./links/linked-files.ts";
import { withResolvedLinks } from "./links/resolve-links.ts";
import { indexStories } from "./links/story-index.ts";
import { compileFile, identify, press, type ReleaseOptions, type Report, readContext } from "./press.ts";
import { dayAt, readClock } from "./release/clock.ts";
import { describeHeldBack } from "./report/held-back.ts";
import { publishedAt, settingsFile } from "./settings.ts";

/** An edition in memory that follows its folder, for development. */
export type DevEdition = {
  /** The text of a data file, by its decoded path, once all updates under way are done. */
  read: (path: string) => Promise<string | undefined>;
  /** The text of a calendar, by its URL path below the base, once all updates under way are done. */
  calendar: (path: string) => Promise<string | undefined>;
  /**
   * Updates the edition after a file of the folder was written or removed. Returns undefined at once when the file
   * does not belong to the edition.
   * @param path below the folder of stories, with slashes
   */
  update: (path: string, isRemoved: boolean) => Promise<Report> | undefined;
  /** The path on disk of a file that stories link to, by its URL path below the base. */
  linkedFile: (path: string) => string | undefined;
  /** The report of the first compilation. */
  report: Report;
};

/** Compiles a folder into memory, with what is held back. After that, only the story that has changed is compiled again. */
export async function openDevEdition(
  folder: string,
  images: ImageCache = openImageCache(),
  release: ReleaseOptions = {},
): Promise<DevEdition> {
  const readDevContext = () => readContext(folder, images, { ...release, showsHeldBack: true });
  const stories = new Map<string, Story>();
  let files = new Map<string, string>();
  let scanned: Omit<Scanned, "files"> = { notRead: [], problems: [] };
  let linkPaths = new Set<string>();
  let report: Report;

  const compile = async (paths: string[]) => {
    const { context } = await readDevContext();
    for (const path of paths) stories.set(path, await compileFile(storyFile(folder, path), context));
  };
  const compileAll = async () => {
    stories.clear();
    const { files, ...others } = await scan(folder);
    scanned = others;
    await compile(files.map(({ path }) => path));
  };
  const pressAll = async (): Promise<Report> => {
    const { context, problems } = await readDevContext();
    const pressed = await pressStories(folder, stories, context);
    ({ files, linkPaths } = pressed);
    const { notRead } = scanned;
    const all = [...problems, ...scanned.problems, ...pressed.report.problems];
    report = { ...pressed.report, notRead, problems: all, showsHeldBack: true };
    return report;
  };
  /** The stories that show an image, or would if it existed. */
  const storiesWithImage = (path: string) =>
    [...stories].filter(([, { imagePaths }]) => imagePaths.includes(path)).map(([story]) => story);
  const apply = async (path: string, isRemoved: boolean) => {
    if (path === settingsFile) await compileAll();
    else if (!isStoryPath(path)) await compile(storiesWithImage(path));
    else if (isRemoved) stories.delete(path);
    else await compile([path]);
    return pressAll();
  };

  await compileAll();
  const first = await pressAll();
  let queue: Promise<unknown> = Promise.resolve();
  return {
    report: first,
    read: async (path) => {
      await queue;
      return files.get(path);
    },
    calendar: async (path) => {
      await queue;
      const { clock = readClock() } = release;
      return calendarAt(path, articlesIn(files), report.edition, dayAt(clock.now, clock));
    },
    linkedFile: (path) => report.linkedFiles.get(path),
    update: (path, isRemoved) => {
      const isOurs =
        path === settingsFile ||
        isStoryPath(path) ||
        linkPaths.has(path) ||
        storiesWithImage(path).length > 0;
      if (!isOurs) return undefined;
      const update = queue.then(() => apply(path, isRemoved));
      // The caller reports a failure; the next update must not wait for it.
      queue = update.catch(() => undefined);
      return update;
    },
  };
}

/** An edition in memory: its data files, the report, and the paths at which links looked for files. */
type Pressed = {
  files: Map<string, string>;
  linkPaths: Set<string>;
  report: Omit<Report, "notRead">;
};

/** Makes the data files of compiled stories. */
async function pressStories(folder: string, stories: Map<string, Story>, context: Context): Promise<Pressed> {
  const files = new Map<string, string>();
  const linked = openLinkedFiles(folder);
  const tried = new Set<string>();
  const sorted = [...stories]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, story]) => markHeldBack(holdBack(story, context)));
  const openTargets = async () => ({
    index: await indexStories(identify(sorted, context)),
    files: linked,
    tried,
    publishedAt: publishedAt(context.settings),
  });
  const resolved = withResolvedLinks(identify(sorted, context), openTargets);
  const report = await press(resolved, context, {
    write: (path, content) => void files.set(fileNameOf(path), JSON.stringify(content)),
    readArticle: async (slug) => JSON.parse(files.get(fileNameOf(paths.article(slug))) ?? "") as Article,
  });
  return { files, linkPaths: tried, report: { ...report, linkedFiles: linked.sources } };
}

/** The articles among the data files of an edition in memory. */
function articlesIn(files: Map<string, string>): Article[] {
  return [...files].filter(([path]) => path.startsWith("data/articles/")).map(([, text]) => JSON.parse(text));
}

/** Says above its headline, in lists too, that a story is held back. Builds never call this. */
function markHeldBack(story: Story): Story {
  const { article, heldBack } = story;
  if (!article || !heldBack) return story;
  const mark = `NOT IN THE EDITION – held back: ${describeHeldBack(heldBack)}`;
  return { ...story, article: { ...article, kicker: [mark, article.kicker].filter(Boolean).join(" · ") } };
}
