import { partsOfPath } from "../content-path.ts";
import { isStoryFile } from "./formats.ts";

/*
 * Names of files that are no stories. Each is an exact name or a fixed mark, so that a story about notes is published;
 * everything that is kept out is in the report.
 */

/** Files that accompany stories, without their extension: lower case, with hyphens for spaces and underscores. */
const companions = new Set([
  ...["readme", "read-me", "liesmich", "lisezmoi", "lisez-moi", "leeme", "léeme", "leiame", "leia-me"],
  ...["leggimi", "leesmij", "license", "licence", "copying", "contributing", "contributors"],
  ...["changelog", "code-of-conduct", "pull-request-template", "issue-template", "todo", "to-do"],
  ...[
    "note",
    "notes",
    "notiz",
    "notizen",
    "notas",
    "appunti",
    "notities",
    "заметки",
    "нотатки",
    "メモ",
    "笔记",
  ],
  ...["contacts", "kontakte", "passwords"],
]);

/** Files that accompany stories when their names are in capitals: in lower case they may be stories. */
const capitals = new Set([
  ...["AGENTS", "AUTHORS", "CHANGES", "CLAUDE", "CREDITS", "GEMINI", "HISTORY", "INSTALL", "MAINTAINERS"],
  ...["NOTICE", "SECURITY", "SUPPORT"],
]);

/** Text files that are addressed to programs. */
const machineFiles = new Set([
  ...["robots.txt", "humans.txt", "ads.txt", "app-ads.txt", "security.txt", "llms.txt", "llms-full.txt"],
  ...["requirements.txt", "cmakelists.txt"],
]);

/** The end of a second copy, or of a translation of a README: ` copy 2`, ` (2)`, `-2`, `.de`. */
const copyMark = /(?: copy(?: \d{1,2})?| ?\(\d{1,2}\)|[ _-]\d{1,2}|\.[a-z]{2}(?:[-_][a-z]{2})?)$/iu;
/** `story.bak.md`, `~$story.docx`, `#story#.md`, and what programs make of two versions of a file. */
const backupMark =
  /~$|^~|^#.*#$|\.(?:bak|backup|orig|old|tmp|temp|swp|save|rej)$|\.sync-conflict-\d|\bconflicted copy\b|\(case conflict|in konflikt stehende kopie/iu;
/** What editors and merges put behind the extension: `story.md~`, `story.txt.bak`. */
const backupExtension = /(?:~|#|\.(?:bak|backup|orig|old|tmp|temp|swp|save|rej))$/iu;

/** Why a file with the extension of a story is not read as one, by its name; undefined where it is. */
export function notReadByName(path: string): string | undefined {
  const { file, stem } = partsOfPath(path);
  if (backupExtension.test(file) && isStoryFile(file.replace(backupExtension, ""))) return backup;
  if (!isStoryFile(file)) return undefined;
  if (backupMark.test(stem)) return backup;
  const isCompanion = companions.has(plainName(stem)) || capitals.has(stem.replace(copyMark, ""));
  return isCompanion || machineFiles.has(file.toLowerCase())
    ? "files of this name accompany stories, and are none"
    : undefined;
}

const backup = "its name is that of a backup, or of one of two conflicting versions";

const plainName = (stem: string) => stem.replace(copyMark, "").toLowerCase().replaceAll(/[ _]+/gu, "-");
