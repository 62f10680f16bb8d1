import { isStoryFile } from "./compile/scan.ts";
import { type Darkroom, openDarkroom } from "./images/image-cache.ts";
import { compileFile, compileFolder, editionDate, press, type Report, type Story } from "./press.ts";
import { readSettings, settingsFile } from "./settings.ts";

/** An edition in memory that follows its folder, for development. */
export type Live = {
  /** The text of a data file, by its decoded path, once all work under way is done. */
  read: (path: string) => Promise<string | undefined>;
  /** Takes in that a file of the folder was written or removed; resolves to nothing when it is no concern of ours. */
  update: (file: string, removed: boolean) => Promise<Report> | undefined;
  /** What the first compilation found. */
  report: Report;
};

/** Compiles a folder into memory. Later only the story that changed is compiled again. */
export async function liveEdition(folder: string, darkroom: Darkroom = openDarkroom()): Promise<Live> {
  const stories = new Map<string, Story>();
  let files = new Map<string, string>();

  const compileAll = async () => {
    stories.clear();
    const { settings } = await readSettings(folder);
    const compiled = compileFolder(folder, settings, editionDate(), darkroom);
    for await (const story of compiled) stories.set(story.file, story);
  };
  const compileOne = async (file: string) => {
    const { settings } = await readSettings(folder);
    stories.set(file, await compileFile(folder, file, settings, editionDate(), darkroom));
  };
  const shelve = async (): Promise<Report> => {
    const { settings, problems } = await readSettings(folder);
    const next = new Map<string, string>();
    const sorted = [...stories.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
    const report = await press(sorted, settings, editionDate(), (path, content) => {
      next.set(decodeURIComponent(path), JSON.stringify(content));
    });
    files = next;
    return { ...report, problems: [...problems, ...report.problems] };
  };
  /** The stories that show a file, or would if it were there. */
  const askingFor = (file: string) =>
    [...stories.values()].filter(({ asked }) => asked.includes(file)).map((story) => story.file);
  const change = async (file: string, removed: boolean) => {
    if (file === settingsFile) await compileAll();
    else if (!isStoryFile(file)) for (const story of askingFor(file)) await compileOne(story);
    else if (removed) stories.delete(file);
    else await compileOne(file);
    return shelve();
  };

  await compileAll();
  const report = await shelve();
  let work: Promise<unknown> = Promise.resolve();
  return {
    report,
    read: async (path) => {
      await work;
      return files.get(path);
    },
    update: (file, removed) => {
      if (file !== settingsFile && !isStoryFile(file) && askingFor(file).length === 0) return undefined;
      const done = work.then(() => change(file, removed));
      // A failure is the caller's to report; the next change must not wait for it.
      work = done.catch(() => undefined);
      return done;
    },
  };
}
