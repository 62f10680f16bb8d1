import type { Article } from "../../article/article.ts";
import { paths } from "../../edition/paths.ts";
import type { Problem } from "../../parse/problem.ts";
import { type Related, withRelated } from "./relate-stories.ts";

/** The articles that are written, which are read again to add to them. */
type Articles = {
  write: (path: string, article: Article) => Promise<void> | void;
  readArticle: (slug: string) => Promise<Article> | undefined;
};

/**
 * Adds to articles what later stories say about them. One at a time is held in memory.
 * @param report is called with the slug of a story for which it fails, and with the reason
 */
export async function* rewritten(
  related: Map<string, Related>,
  dataFiles: Articles,
  report: (slug: string, error: unknown) => void,
): AsyncGenerator<Article> {
  for (const [slug, ofOthers] of related) {
    const article = await rewrite(slug, ofOthers, dataFiles).catch((error) => {
      report(slug, error);
    });
    if (article) yield article;
  }
}

async function rewrite(
  slug: string,
  ofOthers: Related,
  { write, readArticle }: Articles,
): Promise<Article | undefined> {
  const written = await readArticle(slug);
  if (!written) return undefined;
  const article = withRelated(written, ofOthers);
  await write(paths.article(slug), article);
  return article;
}

/** A story that others say something about is published without it, rather than not at all. */
export function notWoven(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Aheadline itself failed to add what other stories say about this one (${reason})`;
  const remedy = "build again, or report it with the file as a fault of Aheadline";
  return { kind: "warning", file, line: 1, column: 1, message, remedy };
}
