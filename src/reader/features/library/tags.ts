/** As long as a tag can be and still be one. */
const longest = 60;

/**
 * Tags with more of them, as a reader types them: several with commas between, unless it is one that is in use.
 * @returns the same tags where nothing is new; one that is there already is written as it was before
 */
export function withTags(tags: string[], text: string, inUse: string[] = []): string[] {
  return (inUse.includes(text.trim()) ? [text] : text.split(",")).reduce(withTag, tags);
}

function withTag(tags: string[], text: string): string[] {
  const tag = text.replace(/\s+/gu, " ").trim().slice(0, longest);
  const isThere = tags.some((one) => one.toLowerCase() === tag.toLowerCase());
  return tag === "" || isThere ? tags : [...tags, tag];
}

/** All tags that are in use, in the order of the alphabet. */
export function tagsOf(things: { tags?: string[] }[]): string[] {
  return [...new Set(things.flatMap(({ tags = [] }) => tags))].sort((a, b) => a.localeCompare(b));
}
