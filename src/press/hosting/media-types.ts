import { extname } from "node:path";

type Kind = { type: string; extensions: string[]; text: boolean };

const text = (type: string, ...extensions: string[]): Kind => ({ type, extensions, text: true });
const bytes = (type: string, ...extensions: string[]): Kind => ({ type, extensions, text: false });

/** The kinds of files that an edition may hold. Text is UTF-8, and is compressed. */
export const media: Kind[] = [
  text("text/html", "html"),
  text("text/css", "css"),
  text("text/javascript", "js"),
  text("application/json", "json"),
  text("application/manifest+json", "webmanifest"),
  text("application/xml", "xml"),
  text("image/svg+xml", "svg"),
  text("text/plain", "txt"),
  text("text/calendar", "ics"),
  bytes("font/woff2", "woff2"),
  bytes("image/avif", "avif"),
  bytes("image/webp", "webp"),
  bytes("image/jpeg", "jpg", "jpeg"),
  bytes("image/png", "png"),
  bytes("image/x-icon", "ico"),
];

const known = new Map(media.flatMap((kind) => kind.extensions.map((extension) => [`.${extension}`, kind])));

/** The kind of a file by its name; of a folder's address, that of the page in it. */
export const kindOf = (name: string): Kind | undefined =>
  known.get(name.endsWith("/") ? ".html" : extname(name).toLowerCase());

/** What a host says of a file. */
export function contentType(name: string): string {
  const kind = kindOf(name);
  if (!kind) return "application/octet-stream";
  return kind.text ? `${kind.type}; charset=utf-8` : kind.type;
}
