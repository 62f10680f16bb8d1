import type { Article } from "../../article/article.ts";
import type { Problem } from "../../parse/problem.ts";

/** Takes the stories of an edition one after the other. */
export type Apart = (article: Article, file: string) => { article: Article; warnings: Problem[] };

/**
 * Gives every story an address of its own. Of two files that claim one slug the first, in alphabetical
 * order, keeps it; the second gets a number and a warning. Two stories with one headline only get a warning.
 */
export function tellApart(): Apart {
  const slugs = new Map<string, string>();
  const headlines = new Map<string, string>();
  return (article, file) => {
    const warnings: Problem[] = [];
    const warn = (message: string, remedy: string) =>
      warnings.push({ severity: "warning", file, line: 1, column: 1, message, remedy });

    const slug = freeSlug(article.slug, slugs);
    const owner = slugs.get(article.slug);
    if (owner) {
      warn(
        `the address “${article.slug}” is already that of ${owner}; this story is at “${slug}”`,
        "rename one of the files, or give it a “slug:” of its own",
      );
    }
    const twin = headlines.get(article.headline);
    if (twin)
      warn(`the headline is the same as that of ${twin}`, "if it is the same story, remove one of the files");

    slugs.set(slug, file);
    headlines.set(article.headline, twin ?? file);
    return { article: { ...article, slug }, warnings };
  };
}

function freeSlug(slug: string, taken: Map<string, string>): string {
  for (let number = 2, free = slug; ; free = `${slug}-${number++}`) if (!taken.has(free)) return free;
}
