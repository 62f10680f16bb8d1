import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../article/article.ts";
import { outlookItems, outlookOf } from "../../article/outlook.ts";
import { plain } from "../../article/text.ts";
import type { Relations } from "../../parse/relations.ts";
import { splitSettledMark } from "../../parse/settled-mark.ts";
import type { Context, Story, StoryFile } from "../compile/story.ts";
import { itemWords } from "./find-item.ts";

/** What is doubtful, and words of the file that show where. */
type Doubt = { words: string; line?: number; column?: number; message: string; remedy: string };

/** Reports marks that settle nothing, and dates of settlements and corrections that cannot be right. */
export async function reportDoubtfulDates(story: Story, { date: today }: Context): Promise<Story> {
  const { article, relations, file } = story;
  if (!article) return story;
  const latest = [today, article.published, article.updated ?? ""].sort().at(-1) ?? today;
  const doubts = [
    ...doubtsOfItems(article, latest),
    ...doubtsOfSettles(relations, latest),
    ...doubtsOfCorrections(article, latest),
  ];
  if (doubts.length === 0) return story;
  const lines = await linesOf(file);
  const found = doubts.map(({ words, message, remedy, line = lineWith(words, lines), column = 1 }) => ({
    ...{ kind: "warning" as const, file: file.name },
    ...{ line, column, message, remedy },
  }));
  return { ...story, problems: [...story.problems, ...found] };
}

function doubtsOfItems(article: Article, latest: string): Doubt[] {
  const { lang, published } = article;
  const outlook = outlookOf(article);
  return (outlook ? outlookItems(outlook) : []).flatMap((item): Doubt[] => {
    const words = itemWords(item);
    if (item.status === "open" && /[:：–—]$/u.test(words) && splitSettledMark(`${words} x`, lang, published))
      return [
        {
          words,
          message: `“${words}” settles nothing, since no item follows it`,
          remedy: "it is shown as text; write the item behind it, on the same line",
        },
      ];
    const { date, words: mark = "" } = item.settlement ?? {};
    return date && isAfter(date, latest) ? [inFuture(plain(mark), date, "the item")] : [];
  });
}

function doubtsOfSettles({ settles = [] }: Relations = {}, latest: string): Doubt[] {
  return settles.flatMap(({ name, item, date, line, column }) =>
    date && isAfter(date, latest) ? [{ ...inFuture(`${name}#${item}`, date, "the item"), line, column }] : [],
  );
}

function doubtsOfCorrections({ corrections = [], published }: Article, latest: string): Doubt[] {
  return corrections.flatMap(({ date, text }): Doubt[] => {
    const words = plain(text);
    if (isAfter(date, latest)) return [inFuture(words, date, "the correction")];
    if (date.slice(0, 10) >= published.slice(0, 10)) return [];
    const message = `the correction of ${date} is older than the story, which is of ${published.slice(0, 10)}`;
    return [{ words, message, remedy: "it is shown nevertheless; correct one of the two dates" }];
  });
}

function inFuture(words: string, date: string, what: string): Doubt {
  const message = `“${words}” has the date ${date}, which lies in the future`;
  return { words, message, remedy: `${what} is shown with it nevertheless; correct the date` };
}

/** Whether a day, a month or a year is after that of a day. */
const isAfter = (date: string, day: string) => date.slice(0, 10) > day.slice(0, Math.min(date.length, 10));

async function linesOf({ folder, path }: StoryFile): Promise<string[]> {
  return (await readFile(join(folder, path), "utf8").catch(() => "")).split("\n");
}

/** The line that has the words; the first one where they are written in another way. */
function lineWith(words: string, lines: string[]): number {
  const start = words.slice(0, 40).trim();
  return (
    Math.max(
      0,
      lines.findIndex((line) => line.includes(start)),
    ) + 1
  );
}
