import { messages } from "../../lib/messages.ts";
import { addMessages } from "./messages.ts";
import { parsePage } from "./parse-inert-html.ts";
import { formatOf, longest, type Source } from "./source.ts";

/** What was brought, or why it could not be taken, in words for the reader. */
export type Taken = { source: Source } | { refused: string };

/** Bytes of a file that can hold a text of the longest kind, whatever its encoding and its marks. */
const largest = 8 * longest;

/** A file that was dropped, opened or handed over by another app. */
export async function takeFile(file: Blob, name: string): Promise<Taken> {
  if (file.size > largest) return refuseLength(file.size);
  const { decodeText } = await import("../../../parse/text/decode.ts");
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!("text" in decoded)) return { refused: addMessages.unread(decoded.message) };
  const { text } = decoded;
  if (/\.x?html?$/iu.test(name) || file.type === "text/html") return takeHtml(text);
  return takeText(text, /\.(?:md|markdown)$/iu.test(name) || file.type === "text/markdown" ? "md" : "txt");
}

/**
 * What the clipboard holds: a page with its structure where it has one, else its messages.
 * @param into what it comes into the middle of, if it does not replace all
 * @returns nothing where the browser's own pasting does the same
 */
export function takeClipboard(clipboard: DataTransfer, into?: Source): Taken | Promise<Taken> | undefined {
  const text = clipboard.getData("text/plain");
  const html = clipboard.getData("text/html");
  const [file] = clipboard.files;
  if (!text && !html) return file && takeFile(file, file.name);
  if (into && into.text.length + text.length > longest) return refuseLength(into.text.length + text.length);
  if (!text && html.length > largest) return refuseLength(html.length);
  if (!html || html.length > largest || into?.format === "txt") return into ? undefined : takeText(text);
  return takeHtml(html, text).catch(() => (text ? takeText(text) : { refused: addMessages.noReader }));
}

/** Messages as they are. */
export function takeText(text: string, format = formatOf(text)): Taken {
  return text.length > longest ? refuseLength(text.length) : { source: { text, format } };
}

/** A page, or a part of one: its words with their structure, as Markdown. */
async function takeHtml(html: string, words = ""): Promise<Taken> {
  const [{ piecesOfHtml }, { markdownOf }] = await Promise.all([
    import("../../../parse/html/html.ts"),
    import("../../../parse/html/markdown-writer.ts"),
  ]);
  const pieces = piecesOfHtml(parsePage(html));
  // Paragraphs and nothing else are read better as the plain text that comes with them.
  const isPlain = pieces.every((piece) => piece.type === "paragraph" && typeof piece.text === "string");
  return words && isPlain ? takeText(words) : takeText(markdownOf(pieces), "md");
}

function refuseLength(length: number): Taken {
  const count = (number: number) => number.toLocaleString(messages.lang);
  return { refused: addMessages.tooLong(count(length), count(longest)) };
}
