import { extname } from "node:path";

type Kind = { type: string; extensions: string[]; text: boolean };

const text = (type: string, ...extensions: string[]): Kind => ({ type, extensions, text: true });
const binary = (type: string, ...extensions: string[]): Kind => ({ type, extensions, text: false });

/** The kinds of files in an edition. Text is UTF-8, and is compressed. */
export const kinds: Kind[] = [
  text("text/html", "html"),
  text("text/css", "css"),
  text("text/javascript", "js"),
  text("application/json", "json"),
  text("application/manifest+json", "webmanifest"),
  text("application/xml", "xml"),
  text("image/svg+xml", "svg"),
  text("text/plain", "txt"),
  text("text/calendar", "ics"),
  binary("font/woff2", "woff2"),
  binary("image/avif", "avif"),
  binary("image/webp", "webp"),
  binary("image/jpeg", "jpg", "jpeg"),
  binary("image/png", "png"),
  binary("image/x-icon", "ico"),
];

const byExtension = new Map(
  kinds.flatMap((kind) => kind.extensions.map((extension) => [`.${extension}`, kind])),
);

/** The kind of a file by its name, or by its URL path; a path that ends in a slash is that of a page. */
export const kindOf = (name: string): Kind | undefined =>
  byExtension.get(name.endsWith("/") ? ".html" : extname(name).toLowerCase());

/** The value of the Content-Type header for a file. */
export function contentType(name: string): string {
  const kind = kindOf(name);
  if (!kind) return "application/octet-stream";
  return kind.text ? `${kind.type}; charset=utf-8` : kind.type;
}
