import type { Problem } from "../../parse/problem.ts";
import { partsOfPath } from "../content-path.ts";
import type { Withholding } from "../release/held-back.ts";
import {
  draftWords,
  fillers,
  forbiddingPhrases,
  otherDrafts,
  versions,
  withheldFolders,
  withheldMarks,
  withheldWords,
} from "./held-back-words.ts";
import type { Story } from "./story.ts";

/*
 * Names that hold a story back. A word such as "draft" does so where it is the whole name, ends it, or is set apart; in
 * the middle of other words it is what the story is about, and the report says so.
 */

/** Where Jekyll and Hexo keep what is published, in spite of the underscore. */
const postFolders = new Set(["_posts"]);

const patternOf = (words: string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(" ", "[ ._-]"))
    .join("|");
const marks = patternOf([...draftWords, ...withheldWords, ...withheldMarks, ...forbiddingPhrases]);
const version = "(?:[ ._-]?v?\\d{1,2})?";
/** `story.draft.md`, `story (draft).md`, `story [draft 2].md`, `Story - Draft.md`. */
const setApart = new RegExp(
  `(?:[.([{（【「《]| [-–—] )(?:${marks})${version}(?:[)\\]}）】」》.]| [-–—] |$)`,
  "iu",
);
/** `story (draft, second part).md`, `story (embargoed by the ministry).md`. */
const inBrackets = new RegExp(
  `[([{（【「《](?:${patternOf([...draftWords, ...withheldWords])})(?![\\p{L}\\p{M}])`,
  "iu",
);
/** `Draft - council.md`, `draft 2: council.md`. */
const before = new RegExp(`^(?:${marks})${version}(?: [-–—] |[.:：)\\]]|__)`, "iu");
/** `council DRAFT.txt`, in capitals beside small letters. */
const inCapitals = new RegExp(
  `(?:^|[^\\p{L}])(?:${patternOf([...draftWords, ...withheldWords, ...withheldMarks].filter((word) => word !== word.toUpperCase())).toUpperCase()})(?!\\p{L})`,
  "u",
);
/** Scripts without spaces between words. */
const unspaced = new RegExp(
  [...draftWords, ...forbiddingPhrases]
    .filter((word) => /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]+$/u.test(word))
    .join("|"),
  "gu",
);

const draftNames = new Set(draftWords);
const endings = new Set([...draftWords, ...withheldWords]);
const folderNames = new Set([...endings, ...withheldMarks, ...withheldFolders]);
/** A name with such a word may be meant to hold its story back. */
const doubtful = [...endings, "embargo", "private", "confidential", "trash"].filter(
  (word) => !word.includes(" "),
);

/** Why the name of a story file holds it back; undefined where it does not. */
export function heldBackByName(path: string): Withholding | undefined {
  const { folders, stem } = partsOfPath(path);
  const folder = folders.find(isHeldFolder);
  if (folder !== undefined) {
    const kind = saysDraft(folder) ? "folder of drafts" : "folder that is not for publication";
    return { reason: `it lies in a ${kind}`, remedy: "move it out of that folder" };
  }
  if (isUnderscored(stem)) return { reason: "its name begins with an underscore", remedy: "rename it" };
  if (folders.some(isUnderscored))
    return {
      reason: "the name of its folder begins with an underscore",
      remedy: "move it out of that folder, or rename that",
    };
  if (!isHeld(stem)) return undefined;
  const kind = saysDraft(stem) ? "a draft" : "not to be published";
  return { reason: `its name says that it is ${kind}`, remedy: "rename it" };
}

const isUnderscored = (name: string) => name.startsWith("_") && !postFolders.has(name.toLowerCase());

/** Warns of a published story whose name has a word that may be meant to hold it back. */
export function warnOfName(story: Story): Story {
  if (story.heldBack || !story.article) return story;
  const { folders, stem } = partsOfPath(story.file.path);
  const inName = doubtfulWordIn([stem]);
  const word = inName ?? doubtfulWordIn(folders);
  if (word === undefined) return story;
  const problem: Problem = {
    kind: "warning",
    file: story.file.name,
    ...{ line: 1, column: 1 },
    message: `${inName === undefined ? "the name of its folder" : "its name"} says “${word}”, yet it is published`,
    remedy: "if it is to be held back, name it as in “story (draft).md”, or move it to a folder “drafts”",
  };
  return { ...story, problems: [...story.problems, problem] };
}

function doubtfulWordIn(names: string[]): string | undefined {
  const words = new Set(names.flatMap(wordsOf));
  return doubtful.find((word) => words.has(word));
}

function isHeldFolder(name: string): boolean {
  const words = wordsOf(name.replace(/\([^()]*\)$/u, ""));
  // More than one draft: the name is that of a place, whoever owns it.
  const isPlace = words[0] === "drafts" || words.at(-1) === "drafts";
  return (
    isPlace || folderNames.has(withoutFillers(words)) || folderNames.has(words.join(" ")) || isHeld(name)
  );
}

function isHeld(name: string): boolean {
  if (setApart.test(name) || inBrackets.test(name) || before.test(name)) return true;
  if (/\p{Ll}/u.test(name) && inCapitals.test(name)) return true;
  const words = wordsOf(name);
  const text = ` ${words.join(" ")} `;
  if (words.includes("wip") || forbiddingPhrases.some((phrase) => text.includes(` ${phrase} `))) return true;
  return endings.has(withoutFillers(words)) || endsInMark(words);
}

/** `council-draft.md`, `council_draft_v2.md`, `council draft 3.txt`; but `nfl-draft.md` and `nfl-draft-2026.md`. */
function endsInMark(words: string[]): boolean {
  const end = words.findLastIndex(
    (word) => !versions.has(word) && !/^(?:\p{Nd}{1,2}|\p{Nd}{6,8})$/u.test(word),
  );
  const isDated = /^\p{Nd}{4}$/u.test(words[end] ?? "") && words.length - end === 3;
  const last = isDated ? end - 1 : end;
  return [1, 2, 3].some((length) => {
    const start = last + 1 - length;
    const phrase = words.slice(Math.max(0, start), last + 1).join(" ");
    return start >= 0 && endings.has(phrase) && !otherDrafts.has(words[start - 1] ?? "");
  });
}

function saysDraft(name: string): boolean {
  const text = ` ${wordsOf(name).join(" ")} `;
  return [...draftNames].some((word) => text.includes(` ${word} `));
}

const withoutFillers = (words: string[]) =>
  words.filter((word) => !fillers.has(word) && !/^\p{Nd}+$/u.test(word)).join(" ");

/** The words of a name in lower case, also of one such as `councilDraft2`; numbers are words of their own. */
function wordsOf(name: string): string[] {
  const spaced = name.replace(unspaced, " $& ").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ");
  return spaced.toLowerCase().match(/[\p{L}\p{M}\u200c]+|\p{Nd}+/gu) ?? [];
}
