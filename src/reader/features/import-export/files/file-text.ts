/** The text of a file in chunks, so that a long one neither fills the memory nor blocks the page. */
export type TextChunks = AsyncIterable<string>;

const chunkBytes = 256 * 1024;

/** Why a file cannot be imported at all. */
export class FileError extends Error {
  readonly kind: "binary" | "empty" | "unknown" | "large" | "deep" | "damaged" | "newer";

  constructor(kind: FileError["kind"], message: string) {
    super(message);
    this.name = "FileError";
    this.kind = kind;
  }
}

/**
 * Opens a file as text: UTF-8, or the encoding that its first bytes state.
 * @returns the first 64 kB as `head`, and all of it as `chunks`
 * @throws FileError
 */
export async function openText(file: Blob): Promise<{ head: string; chunks: TextChunks }> {
  const start = new Uint8Array(await file.slice(0, 64 * 1024).arrayBuffer());
  if (start.length === 0) throw new FileError("empty", "the file is empty");
  const encoding = encodingOf(start);
  if (encoding === "utf-8" && start.includes(0)) throw new FileError("binary", "the file is not text");
  return { head: new TextDecoder(encoding).decode(start), chunks: decode(file, encoding) };
}

async function* decode(file: Blob, encoding: string): TextChunks {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < file.size; at += chunkBytes) {
    const bytes = await file.slice(at, at + chunkBytes).arrayBuffer();
    yield decoder.decode(bytes, { stream: at + chunkBytes < file.size });
  }
}

/** From the byte order mark, or from the charset that bookmark files of old browsers state. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(start.subarray(0, 2048));
  const charset = /<meta[^>]*charset=["']?([\w-]+)/iu.exec(head)?.[1] ?? "utf-8";
  try {
    const { encoding } = new TextDecoder(charset);
    // A charset that could be read as ASCII cannot be UTF-16; browsers take UTF-8, too (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return "utf-8";
  }
}

/** The lines of a text with their numbers, counted from 1. A line longer than a chunk comes in several parts. */
export async function* linesOf(chunks: TextChunks): AsyncGenerator<{ text: string; line: number }[]> {
  let line = 1;
  for await (const text of chunks) {
    const lines = text
      .split(/(?<=\n)/u)
      .map((part) => ({ text: part, line: part.endsWith("\n") ? line++ : line }));
    yield lines;
  }
}

/** Yields to the event loop, so that the page stays responsive. */
export function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
