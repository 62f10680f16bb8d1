import { groupByStory } from "../../../store/highlights.ts";
import type { Highlight, LibraryContents } from "../../../store/records.ts";

/** The texts of the file that are in the language of the interface. */
export type HighlightsMessages = { title: string; markedOn: (iso: string) => string };

/**
 * Highlights as Markdown for reading, in the form that notes programs use: stories as headings, passages as
 * quotations with the note below, and a link to the paragraph. Returns the text in parts.
 */
export function writeHighlights(
  { highlights }: LibraryContents,
  addressOf: (slug: string) => string,
  messages: HighlightsMessages,
): string[] {
  const oldestFirst = highlights.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt));
  return [
    `# ${messages.title}\n`,
    ...groupByStory(oldestFirst).map(([slug, ofStory]) => {
      const address = addressOf(slug);
      const heading = `\n## [${escapeMarks(oneLine(ofStory[0]?.headline ?? ""))}](${address})\n`;
      return heading + ofStory.map((highlight) => passage(highlight, address, messages)).join("");
    }),
  ];
}

function passage({ block, exact, note, madeAt }: Highlight, address: string, messages: HighlightsMessages) {
  const quote = escapedLines(exact).map((line) => `> ${line}\n`);
  const noteLines = note ? `\n${escapedLines(note).join("\n")}\n` : "";
  const link = `[${messages.markedOn(madeAt)}](${address}#${encode(block)})`;
  return `\n${quote.join("")}${noteLines}\n${link}\n`;
}

/** Percent-encodes a text for a link in Markdown, including parentheses, which would end the link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Escaped lines, with a backslash as a hard line break where Markdown would join two. */
function escapedLines(text: string): string[] {
  const lines = text.split("\n").map(escapeMarks);
  const isJoined = (at: number) => Boolean(lines[at]?.trim() && lines[at + 1]?.trim());
  return lines.map((line, at) => (isJoined(at) ? `${line}\\` : line));
}

/** Escapes all characters that have a meaning in Markdown. */
function escapeMarks(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>#&~|]/gu, "\\$&")
      .replace(/^( *)([-+=])/gmu, "$1\\$2")
      .replace(/^( *\d+)([.)])/gmu, "$1\\$2")
      // A line indented by four spaces would be code.
      .replace(/^[ \t]/gmu, (space) => `&#${space.charCodeAt(0)};`)
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ");
}
