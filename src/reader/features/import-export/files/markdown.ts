import type { Everything, Highlight } from "../../../store/records.ts";
import { linesOf, type Source } from "./file-text.ts";
import type { Gatherer } from "./import-collector.ts";

/*
 * Highlights as notes programs read them: stories as headings, passages as quotations, the reader's own words
 * below. A link closes each. It leads to the passage (https://wicg.github.io/scroll-to-text-fragment), and
 * holds what it takes to read the file back: block, surroundings, story and id.
 */

/** What the file says in the reader's language. */
export type Said = { title: string; markedAt: string };

/** The highlights, story by story, as they were made. */
export function writeMarkdown(
  { highlights }: Everything,
  addressOf: (slug: string) => string,
  said: Said,
): string[] {
  const stories = new Map<string, Highlight[]>();
  for (const mark of highlights.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt))) {
    const marks = stories.get(mark.slug) ?? [];
    stories.set(mark.slug, marks);
    marks.push(mark);
  }
  return [
    `# ${said.title}\n`,
    ...[...stories].map(([slug, marks]) => {
      const head = `\n## [${escapeMarks(oneLine(marks[0]?.headline ?? ""))}](${addressOf(slug)})\n`;
      return head + marks.map((mark) => passage(mark, addressOf(slug), said.markedAt)).join("");
    }),
  ];
}

function passage(mark: Highlight, story: string, markedAt: string): string {
  const { id, slug, block, exact, prefix, suffix, note, madeAt } = mark;
  const place = `${story}#${encode(block)}:~:text=${encode(prefix)}-,${encode(exact)},-${encode(suffix)}`;
  const quote = linesIn(exact).map((line) => `> ${line}\n`);
  const own = note ? `\n${linesIn(note).join("\n")}\n` : "";
  return `\n${quote.join("")}${own}\n[${markedAt} ${madeAt}](${place} "${slug} ${id}")\n`;
}

const heading = /^## \[(.*)\]\([^()\s]*\)$/u;
const closing = /^\[[^\]]*?(\d{4}-\d\d-\d\dT[\d:.]+Z)\]\((\S+) "(\S+) (\S+)"\)$/u;

/** Reads highlights that were written by `writeMarkdown`, as far as they have been left whole. */
export async function readMarkdown(source: Source, into: Gatherer): Promise<void> {
  const page = new PassagePage(into);
  let unfinished = "";
  let last = 1;
  for await (const lines of linesOf(source)) {
    for (const { text, line } of lines) {
      last = line;
      unfinished += text;
      if (!text.endsWith("\n")) continue;
      page.read(unfinished.replace(/\r?\n$/u, ""), line);
      unfinished = "";
    }
  }
  page.read(unfinished, last);
  page.finish(last);
}

class PassagePage {
  readonly #into: Gatherer;
  #headline = "";
  #quote: string[] = [];
  #note: string[] = [];

  constructor(into: Gatherer) {
    this.#into = into;
  }

  read(text: string, line: number): void {
    const head = heading.exec(text)?.[1];
    const end = closing.exec(text);
    if (head !== undefined) {
      this.finish(line);
      this.#headline = unescapeMarks(head);
    } else if (end) this.#close(end, line);
    else if (text.startsWith(">")) {
      if (this.#note.some(Boolean)) this.finish(line);
      this.#quote.push(unescapeMarks(text.replace(/^> ?/u, "")));
    } else if (this.#quote.length > 0) this.#note.push(unescapeMarks(text));
  }

  /** Ends what has no link that closes it: without that nobody knows where it belongs. */
  finish(line: number): void {
    const what = this.#quote.join(" ");
    if (what) this.#into.refuse({ at: line, what, why: "missing" });
    this.#forget();
  }

  #close([, madeAt = "", place = "", slug = "", id = ""]: RegExpExecArray, line: number): void {
    const [block, prefix, suffix] = readPlace(place);
    const exact = this.#quote.join("\n");
    const note = this.#note.join("\n").trim();
    const found = { id, slug, headline: this.#headline, block, exact, prefix, suffix };
    if (exact && block && !Number.isNaN(Date.parse(madeAt))) {
      this.#into.record("highlights", { ...found, ...(note && { note }), madeAt });
      this.#forget();
    } else this.finish(line);
  }

  #forget(): void {
    this.#quote = [];
    this.#note = [];
  }
}

/** The block, and the words on both sides of the passage. */
function readPlace(place: string): [block: string, prefix: string, suffix: string] {
  const [, block = "", prefix = "", suffix = ""] =
    /#([^#]*):~:text=([^,]*)-,[^,]*,-([^,]*)$/u.exec(place) ?? [];
  try {
    return [decodeURIComponent(block), decodeURIComponent(prefix), decodeURIComponent(suffix)];
  } catch {
    return ["", "", ""];
  }
}

/** As a link in Markdown and a text fragment can hold it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[-()!'*~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Lines that stay lines: without a backslash at its end one would run on into the next. */
function linesIn(text: string): string[] {
  const lines = text.split("\n").map(escapeMarks);
  const breaks = (at: number) => Boolean(lines[at]?.trim() && lines[at + 1]?.trim());
  return lines.map((line, at) => (breaks(at) ? `${line}\\` : line));
}

function escapeMarks(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>#&~|]/gu, "\\$&")
      .replace(/^( *)([-+=])/gmu, "$1\\$2")
      .replace(/^( *\d+)([.)])/gmu, "$1\\$2")
      // Four of them would make code of the line.
      .replace(/^[ \t]/gmu, (space) => `&#${space.charCodeAt(0)};`)
  );
}

function unescapeMarks(text: string): string {
  return text
    .replace(/^&#(9|32);/u, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\\([!-/:-@[-`{-~]|$)/gu, "$1");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
