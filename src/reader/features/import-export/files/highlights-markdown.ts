import { groupByStory } from "../../../store/highlights.ts";
import type { Highlight, LibraryContents } from "../../../store/records.ts";

/** The texts of the file that are in the language of the interface. */
export type HighlightsMessages = { title: string; highlightedOn: (iso: string) => string };

/**
 * Highlights as Markdown for reading, in the form that notes programs use: stories as headings, passages as
 * quotations with the note below, and a link to the passage. Returns the text in parts.
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

function passage(highlight: Highlight, address: string, messages: HighlightsMessages) {
  const { block, exact, note, madeAt } = highlight;
  const quote = escapedLines(exact).map((line) => `> ${line}\n`);
  const noteLines = note ? `\n${escapedLines(note).join("\n")}\n` : "";
  const link = `[${messages.highlightedOn(madeAt)}](${address}#${encode(block)}:~:text=${textDirective(highlight)})`;
  return `\n${quote.join("")}${noteLines}\n${link}\n`;
}

/**
 * `prefix-,start,end,-suffix`: browsers scroll to these words, or else to the paragraph. A passage that is long or of
 * several lines is found by its first and its last words.
 * @see https://wicg.github.io/scroll-to-text-fragment
 */
function textDirective({ exact, prefix, suffix }: Highlight): string {
  // Browsers find whole words only, and the outer ends of the context may be cut within a word.
  const before = prefix.replace(/^\S*\s*/u, "").trim();
  const after = suffix.replace(/(?<!\S)\S*$/u, "").trim();
  const parts = [...(before ? [`${encode(before)}-`] : []), ...endsOf(exact).map(encode)];
  return [...parts, ...(after ? [`-${encode(after)}`] : [])].join(",");
}

/** In words: a passage of up to twice as many is quoted whole in its link. */
const wordsOfEnd = 6;

/** The first and the last words of a passage that is long or of several lines; of another, all its words. */
function endsOf(exact: string): string[] {
  const lines = exact
    .split("\n")
    .map(wordsIn)
    .filter(({ length }) => length > 0);
  const [first = []] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length < 2 && first.length <= 2 * wordsOfEnd) return [first.join(" ")];
  return [first.slice(0, wordsOfEnd).join(" "), last.slice(-wordsOfEnd).join(" ")];
}

function wordsIn(text: string): string[] {
  return text.match(/\S+/gu) ?? [];
}

/**
 * Percent-encodes a text for a text directive, and for a link in Markdown, which a parenthesis would end.
 * `encodeURIComponent` throws on half a surrogate pair.
 */
function encode(text: string): string {
  const encoded = encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
  return encoded.replace(/[-()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
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
