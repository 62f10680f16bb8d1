/** A file's text, piece by piece, so that a long one neither fills the memory nor holds the page. */
export type Source = AsyncIterable<string>;

const piece = 256 * 1024;

/** Why a whole file cannot be read. */
export class FileError extends Error {
  readonly kind: "binary" | "empty" | "unknown" | "large" | "deep" | "damaged" | "newer";

  constructor(kind: FileError["kind"], message: string) {
    super(message);
    this.name = "FileError";
    this.kind = kind;
  }
}

/**
 * Opens a file as text: UTF-8, or what its first bytes say.
 * @throws FileError
 */
export async function openText(file: Blob): Promise<{ head: string; source: Source }> {
  const start = new Uint8Array(await file.slice(0, 64 * 1024).arrayBuffer());
  if (start.length === 0) throw new FileError("empty", "there is nothing in it");
  const encoding = encodingOf(start);
  if (encoding === "utf-8" && start.includes(0)) throw new FileError("binary", "it is no text");
  return { head: new TextDecoder(encoding).decode(start), source: decoded(file, encoding) };
}

async function* decoded(file: Blob, encoding: string): Source {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < file.size; at += piece) {
    const bytes = await file.slice(at, at + piece).arrayBuffer();
    yield decoder.decode(bytes, { stream: at + piece < file.size });
  }
}

/** Old browsers wrote the encoding of their country, and said so. */
function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(start.subarray(0, 2048));
  const told = /<meta[^>]*charset=["']?([\w-]+)/iu.exec(head)?.[1] ?? "utf-8";
  try {
    const { encoding } = new TextDecoder(told);
    // What can be read as ASCII is none (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch {
    return "utf-8";
  }
}

/** The lines of a text, with their numbers. A line that does not end stands in pieces of its own. */
export async function* linesOf(source: Source): AsyncGenerator<{ text: string; line: number }[]> {
  let line = 1;
  for await (const text of source) {
    const lines = text
      .split(/(?<=\n)/u)
      .map((part) => ({ text: part, line: part.endsWith("\n") ? line++ : line }));
    yield lines;
  }
}

/** Lets the page breathe. */
export function pause(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
