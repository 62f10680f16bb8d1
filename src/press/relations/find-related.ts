import type { Problem } from "../../parse/problem.ts";
import type { Reference } from "../../parse/relations.ts";
import type { StoryFile } from "../compile/story.ts";
import { contentPath } from "../content-path.ts";
import { namesUnpublished, storiesNamed, storyAtPath } from "../links/find-story.ts";
import { type IndexedStory, indexStories, type StoryIndex } from "../links/story-index.ts";
import { isNewer, type StoryNote } from "./story-note.ts";

/** Finds the older story that a reference means; else reports what is wrong with it. */
export type FindRelated = (
  field: "follows" | "settles",
  reference: Reference,
  from: StoryNote,
  report: (problem: Problem) => void,
) => StoryNote | undefined;

/**
 * Prepares the search for stories that others name.
 * @param unpublished files of stories that are not in the edition
 */
export async function openFindRelated(notes: StoryNote[], unpublished: StoryFile[]): Promise<FindRelated> {
  const noteOfSlug = new Map(notes.map((note) => [note.story.slug, note]));
  const index = await indexStories([
    ...notes.map(({ file, story: { slug, headline } }) => ({
      file,
      article: { slug, headline, topics: [], sections: [] },
    })),
    ...unpublished.map((file) => ({ file })),
  ]);
  return (field, reference, from, report) => {
    const [found, other] = storiesMeant(reference.name, from.file, index);
    const note = found && noteOfSlug.get(found.slug);
    const complaint = other
      ? [`may mean ${found?.path} or ${other.path}`, "write the path of one of these files"]
      : note
        ? complaintOf(note, from)
        : complaintOfMissing(reference.name, index);
    if (!complaint) return note;
    const [what = "", remedy = ""] = complaint;
    report(problemAt(from, reference, `\`${field}\` names “${reference.name}”, which ${what}`, remedy));
    return undefined;
  };
}

/** A warning at the place of a reference. */
export function problemAt(
  { file }: StoryNote,
  { line, column }: Pick<Reference, "line" | "column">,
  message: string,
  remedy: string,
): Problem {
  return { kind: "warning", file: file.name, line, column, message, remedy };
}

/** By slug, by the path of the file from the folder of the story or from that of all stories, else by another name. */
function storiesMeant(name: string, { folder, path }: StoryFile, index: StoryIndex): IndexedStory[] {
  const atSlug = index.bySlug.get(name);
  if (atSlug) return [atSlug];
  for (const address of [name, `/${name}`]) {
    const inFolder = contentPath(address, folder, path);
    const found = inFolder === undefined ? undefined : storyAtPath(inFolder, index);
    if (found) return [found];
  }
  return storiesNamed(name, index);
}

function complaintOf(found: StoryNote, from: StoryNote): string[] | undefined {
  if (found === from) return ["is this story itself", "write the slug or the file of an older story"];
  if (isNewer(found, from))
    return ["is newer than this story", "write the field into the newer of the two, or correct their dates"];
  return undefined;
}

function complaintOfMissing(name: string, index: StoryIndex): string[] {
  return namesUnpublished(name, index)
    ? ["is not published", "it counts as soon as that story is published"]
    : ["is no story", "write the slug of a story, or the path of its file"];
}
