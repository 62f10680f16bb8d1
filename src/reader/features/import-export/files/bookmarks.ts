import { Parser } from "htmlparser2";
import { escapeHtml } from "../../../../edition/escape-html.ts";
import type { Everything } from "../../../store/records.ts";
import { FileError, linesOf, type Source } from "./file-text.ts";
import type { Gatherer, Row } from "./import-collector.ts";

/*
 * The bookmark files of browsers (https://learn.microsoft.com/previous-versions/aa753582(v=vs.85)), and other
 * pages of links such as Pocket's: folders become tags, and so do the tags that some write.
 */

const deepest = 10_000;
const headings = /^h[1-6]$/u;
/** What a title may be gathered of, of a text that does not end. */
const mostTitle = 8000;

/** Reads the links of a page; its other words mean nothing here. */
export async function readBookmarks(source: Source, into: Gatherer): Promise<void> {
  const page = new LinkPage(into);
  for await (const lines of linesOf(source)) {
    for (const { text, line } of lines) page.read(text, line);
  }
  page.end();
}

class LinkPage {
  readonly #into: Gatherer;
  readonly #parser = new LinkParser({
    onopentag: (name, attributes) => this.#open(name, attributes),
    ontext: (text) => this.#say(text),
    onclosetag: (name) => this.#close(name),
  });
  #line = 1;
  #depth = 0;
  #row: Row | undefined;
  /** The heading that is being read, or was read last: it names the folder that follows. */
  #heading: { name: string; own: boolean; open: boolean } | undefined;
  readonly #folders: string[] = [];

  constructor(into: Gatherer) {
    this.#into = into;
  }

  read(text: string, line: number): void {
    this.#line = line;
    this.#parser.write(text);
  }

  end(): void {
    this.#parser.end();
    this.#finish();
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (++this.#depth > deepest) throw new FileError("deep", `deeper than ${deepest} levels`);
    if (name === "a") this.#row = this.#begin(attributes);
    else if (headings.test(name)) this.#heading = { name: "", own: isFolder(name, attributes), open: true };
    else if (name === "dl") this.#folders.push(this.#named());
  }

  #close(name: string): void {
    this.#depth--;
    if (name === "a") this.#finish();
    else if (name === "dl") this.#folders.pop();
    else if (this.#heading && headings.test(name)) this.#heading.open = false;
  }

  #say(text: string): void {
    if (this.#row && this.#row.title.length < mostTitle) this.#row.title += text;
    else if (this.#heading?.open && this.#heading.name.length < mostTitle) this.#heading.name += text;
  }

  #begin({ href, tags = "", add_date, time_added }: Record<string, string>): Row {
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

  #finish(): void {
    if (this.#row) this.#into.row(this.#row);
    this.#row = undefined;
  }

  #named(): string {
    const name = this.#heading?.own ? this.#heading.name : "";
    this.#heading = undefined;
    return name;
  }
}

/** A folder that the reader has made: the browser's own, such as its toolbar, say nothing about a link. */
function isFolder(name: string, attributes: Record<string, string>): boolean {
  return (
    name === "h3" && !("personal_toolbar_folder" in attributes || "unfiled_bookmarks_folder" in attributes)
  );
}

/** Only links, headings and folders have an end that matters: the rest, often left open, would pile up. */
class LinkParser extends Parser {
  override isVoidElement(name: string): boolean {
    return name !== "a" && name !== "dl" && !headings.test(name);
  }
}

/** Saved stories and links as browsers write and read bookmarks. */
export function writeBookmarks({ saved, links }: Everything, addressOf: (slug: string) => string): string[] {
  const stories = saved.map(({ slug, card, savedAt, tags }) =>
    item(addressOf(slug), card.headline, savedAt, tags),
  );
  const others = links.map(({ href, title, savedAt, tags }) => item(href, title, savedAt, tags));
  return [beginning, ...stories, ...others, "</DL><p>\n"];
}

const beginning = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

function item(href: string, title: string, savedAt: string, tags: string[]): string {
  const seconds = Math.floor(Date.parse(savedAt) / 1000);
  // The file has no way to write a comma inside a tag.
  const names = tags.map((tag) => tag.replaceAll(",", " ")).join(",");
  const told = names && ` TAGS="${escapeHtml(names)}"`;
  return `    <DT><A HREF="${escapeHtml(href)}" ADD_DATE="${seconds}"${told}>${escapeHtml(title)}</A>\n`;
}
