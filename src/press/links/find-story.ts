import { slugOf } from "../../article/slug.ts";
import { decodeUrlPart } from "../../article/url.ts";
import { fold } from "../content-path.ts";
import { type IndexedStory, lastPart, nameKey, type StoryIndex, withoutExtension } from "./story-index.ts";

/**
 * Finds the story that an address means by the path of a file or a folder.
 * @param path below the folder of stories
 */
export function storyAtPath(path: string, { byPath }: StoryIndex): IndexedStory | undefined {
  const key = fold(path.replace(/\/$/u, ""));
  return byPath.get(key) ?? byPath.get(withoutExtension(key));
}

/**
 * Finds the stories that an address may mean by a name: the address of a page of the edition, a headline as in wiki
 * links, or the last part of an address of another system, such as `/2026/11/10/crane.html`.
 */
export function storiesNamed(address: string, { bySlug, byName }: StoryIndex): IndexedStory[] {
  const text = decodeUrlPart(address).replaceAll("\\", "/");
  const slug = /^\/articles\/([^/]+)\/?$/u.exec(text)?.[1];
  const atSlug = slug === undefined ? undefined : bySlug.get(slug.normalize("NFC"));
  if (atSlug) return [atSlug];
  for (const key of nameKeysOf(text)) {
    const found = byName.get(key);
    if (found) return found;
  }
  return [];
}

/** Whether an address names a story that is not in the edition. */
export function namesUnpublished(address: string, { unpublished }: StoryIndex): boolean {
  const text = decodeUrlPart(address).replaceAll("\\", "/");
  return nameKeysOf(text).some((key) => key !== "" && unpublished.has(key));
}

/** The words by which an address may name a story, the likeliest first: all of it, or its last part. */
function nameKeysOf(address: string): string[] {
  const last = withoutExtension(lastPart(address.replace(/\/$/u, "")));
  const isFile = /\.[a-z]\w{1,4}$/iu.test(last) && !/\s/u.test(last);
  return [nameKey(address), ...(isFile ? [] : [nameKey(last)])];
}

/** Pages of the reader that stories may link to; `topics/…` is checked against the topics of the edition. */
const pages = /^\/(?:(?:add|highlights|library|settings)\/?|(?:archive|next)\/?(?:\d+\/?)?)?$/u;

/** The address of a page of the edition that is not a story, with a slash at its end; undefined where there is none. */
export function pageAt(address: string, { topics }: StoryIndex): string | undefined {
  const text = decodeUrlPart(address);
  const topic = /^\/(?:topics|tags|categories)\/([^/]+)\/?$/u.exec(text)?.[1];
  if (topic !== undefined)
    return topics.has(slugOf(topic)) ? `/topics/${encodeURIComponent(slugOf(topic))}/` : undefined;
  return pages.test(text) ? text.replace(/\/?$/u, "/") : undefined;
}
