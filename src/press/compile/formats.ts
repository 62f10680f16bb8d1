import { extname } from "node:path";
import { isStory } from "../../parse/parse.ts";

/** Formats that the press reads and the reader does not: their libraries are too large for a browser. */
export type PressFormat = "html" | "docx";

const byExtension = new Map<string, PressFormat>([
  ...[".html", ".htm", ".xhtml"].map((extension): [string, PressFormat] => [extension, "html"]),
  [".docx", "docx"],
]);

/** The format of a file that is neither text nor Markdown, by its name; undefined for all others. */
export const pressFormatOf = (path: string): PressFormat | undefined =>
  byExtension.get(extname(path).toLowerCase());

/** Whether a file of this name is read as a story. */
export const isStoryFile = (path: string): boolean => isStory(path) || pressFormatOf(path) !== undefined;

const asWord = "save it as a Word document (.docx), as Markdown or as plain text";
const asText = "paste its text into a text file";
const asHtml = "save it as HTML";
/** Formats in which stories are written and which are not read: why, and what to do about it. */
const unread: [extensions: string[], reason: string, remedy: string][] = [
  [["doc", "wps"], "documents of an old Word are not read", asWord],
  [["rtf", "rtfd"], "rich text is not read", asWord],
  [["odt", "fodt", "sxw"], "OpenDocument texts are not read", asWord],
  [["pages"], "documents of Apple Pages are not read", asWord],
  [["gdoc"], "this only points to a Google document", "download that as Word (.docx)"],
  [["webloc", "url"], "this only points to a page on the web", asText],
  [["pdf"], "PDFs are not read, and no story links to this one", asText],
  [["eml", "msg"], "mails are not read", asText],
  [["mht", "mhtml", "webarchive", "epub"], "archives of pages are not read", asHtml],
  [
    ["adoc", "asciidoc", "rst", "org", "textile", "tex", "wiki"],
    "this markup is not read",
    "save it as Markdown",
  ],
];
const unreadByExtension = new Map<string, { reason: string; remedy: string }>(
  unread.flatMap(([extensions, reason, remedy]) =>
    extensions.map((extension) => [`.${extension}`, { reason, remedy }] as const),
  ),
);

/** Why a file in a format of stories is not read, and what to do about it; undefined for all others. */
export const whyUnread = (path: string) => unreadByExtension.get(extname(path).toLowerCase());
