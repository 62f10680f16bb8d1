import { isStoryFile } from "./formats.ts";

/*
 * Names that keep a file out of the edition. Each is an exact name or a fixed mark, so that a story about notes or
 * drafts is published; everything that is kept out is in the report.
 */

/** Folders of drafts, in the languages of the word lists and with or without an underscore, in lower case. */
const draftFolders = new Set([
  ...["draft", "drafts", "unpublished", "entwurf", "entwürfe", "entwuerfe", "brouillon", "brouillons"],
  ...["borrador", "borradores", "bozza", "bozze", "rascunho", "rascunhos", "concepten", "utkast", "szkice"],
  ...["taslaklar", "черновик", "черновики", "чернетки", "مسودات", "草稿", "下書き"],
]);

/** Where Jekyll and Hexo keep what is published, in spite of the underscore. */
const postFolders = new Set(["_posts"]);

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
const drafts = "draft|entwurf|brouillon|borrador|bozza|rascunho|utkast|черновик|чернетка|wip";
/** `story.draft.md`, `story (draft).md`, `story [draft 2].md`, `Story - Draft.md`; `nba-draft.md` is a story. */
const draftMark = new RegExp(`(?:[.([]| [-–—] )(?:${drafts})(?:[ ._-]?\\d{1,2})?(?:[)\\].]|$)`, "iu");
/** `council DRAFT.txt`, in capitals beside small letters. */
const loudMark = new RegExp(`(?:^|[^\\p{L}])(?:${drafts.toUpperCase()})(?!\\p{L})`, "u");
/** `do not publish` in any spelling; `EMBARGOED council.txt`, `council (embargo).txt`, `HOLD council.txt`. */
const doNotPublish =
  /(?:^|[^\p{L}])(?:do[ _-]?not[ _-]?publish|not[ _-]for[ _-]publication)(?!\p{L})|[.([]embargo(?:ed)?(?:[)\].]|$)/iu;
const loudEmbargo = /(?:^|[^\p{L}])(?:EMBARGO(?:ED)?|HOLD|SPERRFRIST)(?!\p{L})/u;
/** `story.bak.md`, `~$story.docx`, `#story#.md`, and what programs make of two versions of a file. */
const backupMark =
  /~$|^~|^#.*#$|\.(?:bak|backup|orig|old|tmp|temp|swp|save|rej)$|\.sync-conflict-\d|\bconflicted copy\b|\(case conflict|in konflikt stehende kopie/iu;
/** What editors and merges put behind the extension: `story.md~`, `story.txt.bak`. */
const backupExtension = /(?:~|#|\.(?:bak|backup|orig|old|tmp|temp|swp|save|rej))$/iu;

/** Why the name of a story file holds it back; undefined where it does not. */
export function heldBackByName(path: string): string | undefined {
  const { folders, stem } = partsOf(path);
  if (folders.some((folder) => draftFolders.has(folder.toLowerCase().replace(/^_/u, ""))))
    return "it lies in a folder of drafts";
  if ([...folders, stem].some((part) => part.startsWith("_") && !postFolders.has(part.toLowerCase())))
    return "its name, or that of its folder, begins with an underscore";
  const hasSmallLetters = /\p{Ll}/u.test(stem);
  if ((hasSmallLetters && loudMark.test(stem)) || draftMark.test(stem))
    return "its name says that it is a draft";
  const isWithheld = doNotPublish.test(stem) || (hasSmallLetters && loudEmbargo.test(stem));
  return isWithheld ? "its name says that it is not to be published" : undefined;
}

/** Why a file with the extension of a story is not read as one, by its name; undefined where it is. */
export function notReadByName(path: string): string | undefined {
  const { file, stem } = partsOf(path);
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

/** Composed, since macOS decomposes letters such as ü in names. */
function partsOf(path: string): { folders: string[]; file: string; stem: string } {
  const folders = path.normalize("NFC").split("/");
  const file = folders.pop() ?? "";
  return { folders, file, stem: file.replace(/\.[^.]+$/u, "") };
}
