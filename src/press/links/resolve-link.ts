import { slugOf } from "../../article/slug.ts";
import { decodeUrlPart } from "../../article/url.ts";
import { isStoryFile } from "../compile/formats.ts";
import type { StoryFile } from "../compile/story.ts";
import { contentPath, locate } from "../content-path.ts";
import { namesUnpublished, pageAt, storiesNamed, storyAtPath } from "./find-story.ts";
import type { LinkedFiles, LinkProblem } from "./linked-files.ts";
import type { IndexedStory, StoryIndex } from "./story-index.ts";

/**
 * Where a link of a story leads: an address below the base, with a slash at the start, or nowhere; and what is wrong
 * with the link, if anything.
 */
export type ResolvedLink = { href?: string; problem?: LinkProblem };
/** What links can lead to. */
export type LinkTargets = {
  index: StoryIndex;
  files: LinkedFiles;
  /** The paths below the folder of stories at which files were looked for, whether or not they exist. */
  tried: Set<string>;
  /** The path at which the edition is published, as its settings state it: `/news/`. */
  publishedAt: string;
};

/** Resolves an address without a scheme, as it stands in a story. */
export async function resolveLink(
  href: string,
  story: StoryFile,
  ownIds: Set<string>,
  targets: LinkTargets,
): Promise<ResolvedLink> {
  const [, address = "", fragment = ""] = /^([^#]*)(?:#(.*))?$/su.exec(href) ?? [];
  if (address === "") return ofFragment(fragment, ownIds);
  for (const path of pathsOf(address, story, targets)) {
    const found = storyAtPath(path, targets.index);
    if (found) return toStory(found, fragment);
  }
  for (const path of pathsOf(address, story, targets)) {
    targets.tried.add(path);
    const located = await locate(story.folder, path);
    if (located === undefined) continue;
    const topic = pageAt(`/topics/${path}`, targets.index);
    if (topic !== undefined) return { href: topic };
    if (isStoryFile(located)) return { problem: unpublished };
    if (path !== "") return toFile(await targets.files.add(located));
  }
  return toPage(withoutQuery(address), fragment, targets);
}

/** The paths that an address may mean, the likeliest first: as it stands, without its query, from the root. */
function pathsOf(
  address: string,
  { folder, path: story }: StoryFile,
  { publishedAt }: LinkTargets,
): string[] {
  const plain = withoutQuery(address);
  const inEdition = plain.startsWith(publishedAt) ? plain.slice(publishedAt.length - 1) : plain;
  const paths = [address, plain, inEdition, `/${plain}`].map((one) => contentPath(one, folder, story));
  return [...new Set(paths.filter((path) => path !== undefined))];
}

const withoutQuery = (address: string) => address.split("?", 1)[0] ?? "";

function toPage(address: string, fragment: string, { index, publishedAt }: LinkTargets): ResolvedLink {
  const inEdition =
    publishedAt !== "/" && address.startsWith(publishedAt) ? address.slice(publishedAt.length - 1) : address;
  const [story, other] = storiesNamed(inEdition, index);
  if (story && other) return { problem: ambiguous(story, other) };
  if (story) return toStory(story, fragment);
  const page = pageAt(inEdition, index);
  if (page !== undefined) return { href: page };
  return { problem: namesUnpublished(inEdition, index) ? unpublished : nothing };
}

function toStory({ slug, ids, path }: IndexedStory, fragment: string): ResolvedLink {
  const page = `/articles/${encodeURIComponent(slug)}/`;
  if (fragment === "") return { href: page };
  const { href = "" } = ofFragment(fragment, ids);
  return { href: page + href, ...(href === "" && { problem: noHeading(path, fragment) }) };
}

/** A link to a heading of the same page. A heading may be named by its words, as other systems make their ids. */
function ofFragment(fragment: string, ids: Set<string>): ResolvedLink {
  const name = decodeUrlPart(fragment);
  const id = [name, slugOf(name)].find((one) => ids.has(one));
  return id === undefined ? { problem: noOwnHeading } : { href: `#${encodeURIComponent(id)}` };
}

function toFile(added: Awaited<ReturnType<LinkedFiles["add"]>>): ResolvedLink {
  return "href" in added ? added : { problem: added };
}

const nothing: LinkProblem = {
  message: "leads to nothing",
  remedy:
    "its words are kept; correct its path, or write the whole address of a page elsewhere, with https://",
};
const unpublished: LinkProblem = {
  message: "leads to a story that is not published",
  remedy: "its words are kept; it becomes a link when that story is published",
};
const noOwnHeading: LinkProblem = {
  message: "leads to no heading of this story",
  remedy: "its words are kept; write # and the words of a heading with hyphens between them",
};

function noHeading(path: string, fragment: string): LinkProblem {
  const message = `leads to “${fragment}”, which is no heading of ${path}`;
  return { message, remedy: "it leads to the top of that story; correct what stands behind #" };
}

function ambiguous(one: IndexedStory, other: IndexedStory): LinkProblem {
  const message = `may mean ${one.path} or ${other.path}`;
  return { message, remedy: "its words are kept; write the path of one of these files" };
}
