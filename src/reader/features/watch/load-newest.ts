import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../../../article/article.ts";
import { paths } from "../../../edition/paths.ts";
import { LoadError } from "../../edition/load-error.ts";
import { fetchFile } from "../../edition/load-file.ts";

/**
 * Loads a story as the host has it. Not by its query, which falls back to the copy that was saved, perhaps long ago,
 * and past every cache: an older copy would make an item look as if it had moved back.
 * @returns null when the host says that there is no such story
 * @throws LoadError when it did not arrive or is damaged
 */
export async function loadNewest(client: QueryClient, slug: string): Promise<Article | null> {
  const path = paths.article(slug);
  const { validate } = await import("../../edition/validate.ts");
  try {
    const build = client.getDefaultOptions().queries?.meta?.build;
    const content = await fetchFile(path, undefined, build, "no-cache");
    return validate("article", content, path, (article) => article.slug === slug);
  } catch (error) {
    if (error instanceof LoadError && error.kind === "missing") return null;
    throw error;
  }
}
