import { foldedSlug } from "../../article/slug.ts";
import type { Problem } from "../../parse/problem.ts";
import type { Story } from "./story.ts";

/**
 * Gives every story of an edition a slug of its own. Of two files with the same slug, the first keeps it; the
 * second gets a number and a warning. Two stories with the same headline only get a warning.
 */
export async function* withUniqueSlugs(
  stories: AsyncIterable<Story> | Iterable<Story>,
): AsyncGenerator<Story> {
  const slugs = new Map<string, string>();
  const numbers = new Map<string, number>();
  const headlines = new Map<string, string>();
  for await (const story of stories) {
    const { article, file } = story;
    if (!article || file.isOutside) {
      yield story;
      continue;
    }
    const slug = freeSlug(article.slug, slugs, numbers);
    const warnings = [
      ...slugWarning(file.name, article.slug, slug, slugs.get(foldedSlug(article.slug))),
      ...headlineWarning(file.name, headlines.get(article.headline)),
    ];
    slugs.set(foldedSlug(slug), file.name);
    if (!headlines.has(article.headline)) headlines.set(article.headline, file.name);
    yield { ...story, article: { ...article, slug }, problems: [...story.problems, ...warnings] };
  }
}

/** @param numbers by slug, the last one that was tried, so that many stories with one headline take linear time */
function freeSlug(slug: string, taken: Map<string, string>, numbers: Map<string, number>): string {
  for (let free = slug; ; ) {
    if (!taken.has(foldedSlug(free))) return free;
    const number = (numbers.get(slug) ?? 1) + 1;
    numbers.set(slug, number);
    free = `${slug}-${number}`;
  }
}

function slugWarning(file: string, wanted: string, given: string, owner: string | undefined): Problem[] {
  if (!owner) return [];
  const message = `the address “${wanted}” is already that of “${owner}”; this story is at “${given}”`;
  return [warning(file, message, "rename one of the files, or give it a “slug:” of its own")];
}

function headlineWarning(file: string, owner: string | undefined): Problem[] {
  if (!owner) return [];
  const message = "the headline is the same as that of another story";
  return [{ ...warning(file, message, "if it is the same story, remove one of the files"), detail: owner }];
}

const warning = (file: string, message: string, remedy: string): Problem => ({
  kind: "warning",
  isMinor: true,
  file,
  line: 1,
  column: 1,
  message,
  remedy,
});
