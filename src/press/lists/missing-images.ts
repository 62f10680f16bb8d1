import type { Problem } from "../../parse/problem.ts";
import type { ListedStory } from "./list-file.ts";

/** Warns when only some stories have an image: a list shows an image with every story or with none. */
export function missingImages(stories: ListedStory[]): Problem[] {
  const without = stories.filter(({ image }) => !image);
  const [first] = without;
  if (!first) return [];
  const message = `${without.length} of ${stories.length} stories have no picture, this one first: a list that contains one of them shows no pictures`;
  const remedy = "give each of them an “image:”, or set “pictures: lead” in edition.yaml";
  return [{ kind: "warning", isMinor: true, file: first.file, line: 1, column: 1, message, remedy }];
}
