import { Parser } from "htmlparser2";
import { escapeHtml } from "../../../../article/escape-html.ts";
import type { LibraryContents } from "../../../store/records.ts";
import { FileError, linesOf, type TextChunks } from "./file-text.ts";
import type { BookmarkRow, ImportCollector } from "./import-collector.ts";

/*
 * Bookmark files of browsers (https://learn.microsoft.com/previous-versions/aa753582(v=vs.85)) and other pages
 * of links, such as the one that Pocket exports. Names of folders are read as tags.
 */

const maxDepth = 10_000;
const headings = /^h[1-6]$/u;
/** Characters collected for a title or a folder, in case its element is not closed. */
const maxText = 8000;

/** Reads the links of a page and ignores the rest. */
export async function readBookmarks(chunks: TextChunks, into: ImportCollector): Promise<void> {
  const page = new BookmarkPage(into);
  for await (const lines of linesOf(chunks)) {
    for (const { text, line } of lines) page.write(text, line);
  }
  page.end();
}

class BookmarkPage {
  readonly #into: ImportCollector;
  readonly #parser = new LinkParser({
    onopentag: (name, attributes) => this.#open(name, attributes),
    ontext: (text) => this.#addText(text),
    onclosetag: (name) => this.#close(name),
  });
  #line = 1;
  #depth = 0;
  #row: BookmarkRow | undefined;
  /** The heading that is open or was closed last: it names the folder that follows. */
  #heading: { name: string; isFolder: boolean; isOpen: boolean } | undefined;
  readonly #folders: string[] = [];

  constructor(into: ImportCollector) {
    this.#into = into;
  }

  write(text: string, line: number): void {
    this.#line = line;
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.end();
    this.#endRow();
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > maxDepth) throw new FileError("deep", `nested deeper than ${maxDepth} levels`);
    if (name === "a") this.#row = this.#rowFrom(attributes);
    else if (headings.test(name))
      this.#heading = { name: "", isFolder: isOwnFolder(name, attributes), isOpen: true };
    else if (name === "dl") this.#folders.push(this.#folderName());
  }

  #close(name: string): void {
    this.#depth--;
    if (name === "a") this.#endRow();
    else if (name === "dl") this.#folders.pop();
    else if (this.#heading && headings.test(name)) this.#heading.isOpen = false;
  }

  #addText(text: string): void {
    if (this.#row && this.#row.title.length < maxText) this.#row.title += text;
    else if (this.#heading?.isOpen && this.#heading.name.length < maxText) this.#heading.name += text;
  }

  #rowFrom({ href, tags = "", add_date, time_added }: Record<string, string>): BookmarkRow {
    const time = add_date ?? time_added;
    const folder = this.#folders.at(-1);
    return {
      line: this.#line,
      href,
      title: "",
      ...(time && { time }),
      tags: [...tags.split(","), ...(folder ? [folder] : [])],
    };
  }

  #endRow(): void {
    if (this.#row) this.#into.addBookmark(this.#row);
    this.#row = undefined;
  }

  #folderName(): string {
    const name = this.#heading?.isFolder ? this.#heading.name : "";
    this.#heading = undefined;
    return name;
  }
}

/** Whether a heading names a folder that the reader made. Names of built-in folders are no use as tags. */
function isOwnFolder(name: string, attributes: Record<string, string>): boolean {
  return (
    name === "h3" && !("personal_toolbar_folder" in attributes || "unfiled_bookmarks_folder" in attributes)
  );
}

/** Treats all elements but links, headings and lists as void: bookmark files often leave them open. */
class LinkParser extends Parser {
  override isVoidElement(name: string): boolean {
    return name !== "a" && name !== "dl" && !headings.test(name);
  }
}

/**
 * Writes saved stories and links as a bookmark file that every browser can import.
 * @returns the text of the file in parts
 */
export function writeBookmarks(
  { saved, links }: LibraryContents,
  addressOf: (slug: string) => string,
): string[] {
  const stories = saved.map(({ slug, card, savedAt, tags }) =>
    bookmark(addressOf(slug), card.headline, savedAt, tags),
  );
  const others = links.map(({ href, title, savedAt, tags }) => bookmark(href, title, savedAt, tags));
  return [beginning, ...stories, ...others, "</DL><p>\n"];
}

const beginning = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

function bookmark(href: string, title: string, savedAt: string, tags: string[]): string {
  const seconds = Math.floor(Date.parse(savedAt) / 1000);
  // The format has no escape for a comma inside a tag.
  const names = tags.map((tag) => tag.replaceAll(",", " ")).join(",");
  const tagsAttribute = names && ` TAGS="${escapeHtml(names)}"`;
  return `    <DT><A HREF="${escapeHtml(href)}" ADD_DATE="${seconds}"${tagsAttribute}>${escapeHtml(title)}</A>\n`;
}
