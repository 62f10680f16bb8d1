import type { Article, Revision } from "../../article/article.ts";
import { sharesSentences, wordingOf } from "../../article/changes.ts";
import { type TextUnit, textUnitsOf } from "../../article/text-units.ts";
import { mapNodes, type Node } from "../../article/traverse.ts";
import type { Problem } from "../../parse/problem.ts";
import { type Carried, carryItems, itemsOf } from "../history/carry-items.ts";
import { ledgerOf } from "../history/ledger.ts";
import type { FormerItem } from "../history/match-items.ts";
import type { PreviousVersion } from "../history/previous-edition.ts";
import { maxRevisions, revisionOf } from "../history/revisions.ts";
import { isoAt } from "../release/clock.ts";
import { type Compile, readEarlierVersions } from "./earlier-versions.ts";
import type { Context, Story } from "./story.ts";

/**
 * Gives the outlook items of stories the ids that they had, and stories the history of their words: from the versions
 * that their front matter names, else from the previous edition.
 * @param stories with their final slugs
 * @param compile reads earlier versions
 */
export async function* withHistory(
  stories: AsyncIterable<Story> | Iterable<Story>,
  context: Context,
  compile: Compile,
): AsyncGenerator<Story> {
  for await (const story of stories) {
    const { article } = story;
    yield article
      ? await addHistory(story, article, context, compile).catch((error) => failure(story, error))
      : story;
  }
}

/** A mistake of ours costs the story its history, and nothing else. */
function failure(story: Story, error: unknown): Story {
  const message = `Aheadline itself failed to compare the story with earlier versions (${String(error)})`;
  const remedy = "report it with the file as a fault of Aheadline";
  return { ...story, problems: [...story.problems, { ...atStart(story), kind: "warning", message, remedy }] };
}

const atStart = ({ file }: Story) => ({ file: file.name, line: 1, column: 1 });

async function addHistory(
  story: Story,
  article: Article,
  context: Context,
  compile: Compile,
): Promise<Story> {
  const { articles, files, problems } = await readEarlierVersions(story, context, compile);
  const found: PreviousVersion = (await context.previous?.(article.slug)) ?? { damaged: [] };
  const isAnother = articles.length === 0 && isAnotherStory(found, article);
  const previous = isAnother ? { damaged: found.damaged } : found;
  const { article: result, gone } =
    articles.length > 0 ? fromFiles(articles, article, previous) : fromPrevious(article, previous, context);
  const hidesHistory = story.relations?.withoutHistory ?? false;
  const isChanged =
    !hidesHistory && previous.article !== undefined && revisionOf(previous.article, article, "");
  const ledger = ledgerOf(gone, hidesHistory);
  return {
    ...story,
    article: hidesHistory ? withoutHistory(result) : result,
    ...(ledger && { ledger }),
    ...(isChanged && { isChanged: true as const }),
    earlierVersions: files,
    problems: [
      ...story.problems,
      ...problems,
      ...previous.damaged.map((name) => damage(story, name)),
      ...(isAnother ? [anotherStory(story)] : []),
      ...(!hidesHistory && isUndated([...articles, article]) ? [undated(story)] : []),
    ],
  };
}

/** Whether an address is reused: nothing of the story that had it before is left. */
function isAnotherStory({ article: before }: PreviousVersion, article: Article): boolean {
  if (!before || wordingOf(before) === wordingOf(article)) return false;
  return !sharesSentences(sentencesIn(before), sentencesIn(article), article.lang);
}

/** The texts of a story without its headings, which stories of a series have in common. */
function sentencesIn(article: Article): TextUnit[] {
  const headings = new Set(article.sections.map(({ id }) => id));
  return textUnitsOf(article).filter(({ id }) => !headings.has(id));
}

/** Whether one of several versions, oldest first, has other words than the one before it, and no later date. */
function isUndated(versions: Article[]): boolean {
  return versions.some((version, index) => {
    const before = versions[index - 1];
    if (!before || version.updated !== undefined || wordingOf(before) === wordingOf(version)) return false;
    return Date.parse(version.published) <= Date.parse(before.updated ?? before.published);
  });
}

/** The files tell the whole history, so the previous edition has no say but in ids. */
function fromFiles(earlier: Article[], article: Article, previous: PreviousVersion): Carried {
  const revisions: Revision[] = [];
  const latest = [...earlier, article].reduce<Carried>(
    ({ article: before, gone }, after) => {
      const at = after.updated ?? after.published;
      const revision = revisionOf(before, after, at);
      if (revision) revisions.unshift(revision);
      return carryItems(after, [...itemsOf(before), ...gone], at);
    },
    { article: earlier[0] ?? article, gone: [] },
  );
  return carryItems(withRevisions(latest.article, revisions), itemsIn(previous), undefined);
}

function fromPrevious(article: Article, previous: PreviousVersion, { clock }: Context): Carried {
  const { article: before } = previous;
  const isDated = article.updated !== undefined && article.updated !== before?.updated;
  const at = isDated ? article.updated : isoAt(clock.now);
  const revision = before && revisionOf(before, article, at ?? isoAt(clock.now));
  const revisions = [...(revision ? [revision] : []), ...(before?.revisions ?? [])];
  return carryItems(withRevisions(article, revisions), itemsIn(previous), at);
}

/** The items of a previous edition, then those that were gone by then. */
function itemsIn({ article, ledger }: PreviousVersion): FormerItem[] {
  return [...(article ? itemsOf(article) : []), ...(ledger?.items ?? [])];
}

function withRevisions(article: Article, revisions: Revision[]): Article {
  return revisions.length > 0 ? { ...article, revisions: revisions.slice(0, maxRevisions) } : article;
}

/** A story that hides its history: what must go from it must go from every file. */
function withoutHistory({ revisions: _, ...article }: Article): Article {
  const hidden: Article = { ...article, withoutHistory: true };
  return mapNodes(hidden, <N extends Node>({ before: _, ...node }: N & { before?: unknown }) => node as N);
}

function damage(story: Story, name: string): Problem {
  const message = `“${name}” of the previous edition is damaged or of another version, so it is not compared`;
  const remedy = "to keep its history and what readers watch, name an intact edition with --previous";
  return { ...atStart(story), kind: "guess", message, remedy };
}

function anotherStory(story: Story): Problem {
  const message =
    "no sentence is left of the story that was at this address, so this one counts as another, without a history";
  const remedy = "if it is the same story, keep its former version in a file and name that with “earlier:”";
  return { ...atStart(story), kind: "guess", message, remedy };
}

function undated(story: Story): Problem {
  const [position] = story.relations?.earlier ?? [];
  const message =
    "words have changed since an earlier version, and the change is dated like the first publication";
  const remedy = "write `updated:` into the story, and into each file that `earlier` names but the first";
  const { line, column } = position ?? atStart(story);
  return { kind: "warning", file: story.file.name, line, column, message, remedy };
}
