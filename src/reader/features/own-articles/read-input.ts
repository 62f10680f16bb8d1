import { escapeHtml } from "../../../article/escape-html.ts";
import { messages } from "../../lib/messages.ts";
import { addMessages } from "./messages.ts";
import { parseInertHtml } from "./parse-inert-html.ts";
import { detectFormat, maxLength, type Source } from "./source.ts";

/** What was pasted, opened or shared, or why it could not be read, in words for the reader. */
export type ReceivedInput = { source: Source } | { error: string };

/** In bytes: room for a text of `maxLength` with its markup, in any encoding. */
const maxFileSize = 8 * maxLength;

/** Reads a file that was dropped, opened or shared by another app. */
export async function readFile(file: Blob, name: string): Promise<ReceivedInput> {
  if (file.size > maxFileSize) return tooLong(file.size);
  const { decodeText } = await import("../../../parse/text/decode.ts");
  const decoded = await decodeText(new Uint8Array(await file.arrayBuffer()));
  if (!("text" in decoded)) return { error: addMessages.unreadable(decoded.message) };
  const { text } = decoded;
  if (/\.x?html?$/iu.test(name) || file.type === "text/html") return readHtml(text);
  const isMarkdown = /\.(?:md|markdown)$/iu.test(name) || file.type === "text/markdown";
  return readText(text, isMarkdown ? "md" : "txt");
}

/**
 * Reads the clipboard: a page with its structure where there is one, else its text.
 * @param target the text that the clipboard is inserted into, unless it replaces all of it
 * @returns undefined where the browser's own pasting does the same
 */
export function readClipboard(
  clipboard: DataTransfer,
  target?: Source,
): ReceivedInput | Promise<ReceivedInput> | undefined {
  const text = clipboard.getData("text/plain");
  const html = clipboard.getData("text/html");
  const [file] = clipboard.files;
  if (!text && !html) return file && readFile(file, file.name);
  if (target && target.text.length + text.length > maxLength)
    return tooLong(target.text.length + text.length);
  if (!text && html.length > maxFileSize) return tooLong(html.length);
  const isPlain = !html || html.length > maxFileSize || (target && target.format !== "html");
  if (isPlain && target?.format === "html" && !isMarkup(text)) return readText(paragraphsOf(text), "html");
  if (isPlain) return target ? undefined : readText(text);
  return readHtml(html, target ? "" : text).catch(() =>
    text ? readText(text) : { error: addMessages.noParser },
  );
}

export function readText(text: string, format = detectFormat(text)): ReceivedInput {
  return text.length > maxLength ? tooLong(text.length) : { source: { text, format } };
}

/** Puts a text, such as a title and an address, above what was read from a file. */
export function prependText(text: string, { text: below, format }: Source): ReceivedInput {
  return readText([format === "html" ? paragraphsOf(text) : text, below].join("\n\n"), format);
}

/** Plain text as HTML: blank lines part paragraphs, and lines stay lines. */
function paragraphsOf(text: string): string {
  const paragraphs = text.trim().split(/\r?\n[ \t]*\r?\n\s*/u);
  return paragraphs
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\r?\n/gu, "<br>\n")}</p>`)
    .join("\n\n");
}

/** Whether a plain text is HTML source, such as a tag that is written by hand. */
function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>/iu.test(text);
}

/**
 * Reads a page, or a part of one, as HTML that is reduced to its words and their structure.
 * @param plainText the same words without structure; it is preferred when the page has nothing but paragraphs
 */
async function readHtml(html: string, plainText = ""): Promise<ReceivedInput> {
  const [{ rawBlocksOfHtml }, { htmlOf }] = await Promise.all([
    import("../../../parse/html/html.ts"),
    import("../../../parse/html/html-writer.ts"),
  ]);
  const blocks = rawBlocksOfHtml(parseInertHtml(html));
  const isPlain = blocks.every((block) => block.type === "paragraph" && typeof block.text === "string");
  return plainText && isPlain ? readText(plainText) : readText(htmlOf(blocks), "html");
}

function tooLong(length: number): ReceivedInput {
  const count = (number: number) => number.toLocaleString(messages.lang);
  return { error: addMessages.tooLong(count(length), count(maxLength)) };
}
