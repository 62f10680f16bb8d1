import type { Complaint, Position } from "../problem.ts";

/** A text, with a warning where it was not in Unicode; or why the bytes are not a text. */
export type Decoded = { text: string; warning?: Complaint } | Complaint;

/** First bytes of files that are not text, and what the files are. */
const signatures: [bytes: string, kind: string][] = [
  ["%PDF-", "a PDF file"],
  ["PK\x03\x04", "a Word, OpenDocument or ZIP file"],
  ["\xd0\xcf\x11\xe0", "an old Word file"],
  ["{\\rtf", "a rich text file"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["RIFF", "a picture or a sound"],
  ["\x1f\x8b", "a compressed file"],
  ["SQLite format 3", "a database"],
];

/**
 * Decodes UTF-8, or UTF-16 where a byte order mark or the zero bytes of Latin letters show it. Another encoding is read
 * with a warning where it is told for sure.
 */
export async function decodeText(bytes: Uint8Array): Promise<Decoded> {
  const kind = signatures.find(([start]) => startsWith(bytes, start))?.[1];
  if (kind) {
    const message = `this is ${kind}, not a text`;
    return { line: 1, column: 1, message, remedy: "save the story as plain text or Markdown" };
  }
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const remedy = "save the story as plain text in UTF-8";
    return { ...positionOf(bytes, zero), message: "this is not a text file", remedy };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return withoutUnicode(bytes);
  }
}

async function withoutUnicode(bytes: Uint8Array): Promise<Decoded> {
  const { first, valid, invalid } = checkUtf8(bytes);
  const at = positionOf(bytes, first);
  // Most characters are UTF-8: a damaged file, which another encoding would make worse.
  const isDamaged = valid >= invalid;
  const { decodeLegacy } = await import("./legacy-encodings.ts");
  const legacy = isDamaged ? undefined : await decodeLegacy(bytes);
  if (!legacy) return { ...at, message: "this byte is not UTF-8", remedy: "save the file in UTF-8" };
  const message = `this file is not in UTF-8; it was read as ${legacy.encoding}`;
  const remedy = "check its accents and quotation marks, and save it in UTF-8";
  return { text: legacy.text, warning: { ...at, message, remedy } };
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  return [...start].every((character, at) => bytes[at] === character.charCodeAt(0));
}

/**
 * The UTF-16 encoding of the bytes, if any: by the byte order mark or, without one, when most of the first 200
 * characters have one zero byte.
 */
function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8 || sample.length % 2 > 0) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = sample.length * 0.35;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : undefined;
}

/** The first byte that is not UTF-8, and how many characters outside of ASCII are and are not. */
function checkUtf8(bytes: Uint8Array): { first: number; valid: number; invalid: number } {
  let first = bytes.length;
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length === 0) {
      first = Math.min(first, at);
      invalid++;
    } else if (length > 1) valid++;
    at += Math.max(length, 1);
  }
  return { first, valid, invalid };
}

/** Bytes of the UTF-8 sequence that begins here, or 0 if it is invalid (https://www.rfc-editor.org/rfc/rfc3629). */
function utf8Length(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function positionOf(bytes: Uint8Array, at: number): Position {
  const before = bytes.subarray(0, at);
  const start = before.lastIndexOf(10) + 1;
  const line = before.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
  return { line, column: new TextDecoder("utf-8").decode(before.subarray(start)).length + 1 };
}
