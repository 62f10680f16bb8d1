import type { Article } from "../../src/article/article.ts";
import { parse, type StoryFile } from "../../src/parse/parse.ts";
import { parsePage } from "../../src/parse/parse-page.ts";
import { readHtmlDocument } from "../../src/press/compile/html-document.ts";
import type { Context, Story } from "../../src/press/compile/story.ts";
import { normalizeTopics } from "../../src/press/compile/topics.ts";
import { withUniqueSlugs } from "../../src/press/compile/unique-slugs.ts";
import { carryItems, itemsOf } from "../../src/press/history/carry-items.ts";
import { revisionOf } from "../../src/press/history/revisions.ts";
import { openImageCache } from "../../src/press/images/image-cache.ts";
import { withResolvedLinks } from "../../src/press/links/resolve-links.ts";
import { indexStories } from "../../src/press/links/story-index.ts";
import { noFiles, press, readContext } from "../../src/press/press.ts";
import type { Subject } from "./shapes.ts";

/** Prepares the reading of a text, and returns the part of it that is measured. */
type Prepare = (text: string) => () => unknown;

const defaults = { lang: "en", date: "2026-11-23" };
const folder = import.meta.dirname;
const { context } = await readContext(folder, openImageCache());

const asText =
  (name: string): Prepare =>
  (text) =>
  () =>
    parse({ name, text }, defaults);

/** How each subject is read. Everything but disks and pictures. */
export const subjects: Record<Subject, Prepare> = {
  "ferry.txt": asText("ferry.txt"),
  "ferry.md": asText("ferry.md"),
  "ferry.html": (text) => () => parsePage({ name: "ferry.html", text }, defaults, readHtmlDocument),
  edition: (text) => {
    const stories = text.split("\f").map((one, index) => storyOf({ name: `${index}.md`, text: one }));
    return () => pressStories(stories, context);
  },
  versions: (text) => {
    const [before, after] = text
      .split("\f")
      .map((one) => parse({ name: "ferry.md", text: one }, defaults).article);
    return () => before && after && compare(before, after);
  },
};

function compare(before: Article, after: Article): void {
  revisionOf(before, after, defaults.date);
  carryItems(after, itemsOf(before), defaults.date);
}

function storyOf(file: StoryFile): Story {
  const parsed = parse(file, defaults);
  return { ...parsed, file: { folder, path: file.name, name: file.name }, imagePaths: [] };
}

async function pressStories(stories: Story[], shared: Context): Promise<void> {
  const named = () => withUniqueSlugs(stories.map((story) => normalizeTopics(story, shared) as Story));
  const openTargets = async () => ({
    index: await indexStories(named()),
    files: { add: async () => ({ href: "" }), sources: new Map() },
    tried: new Set<string>(),
    publishedAt: "/",
  });
  await press(withResolvedLinks(named(), openTargets), shared, noFiles);
}
