import { extname } from "node:path";

type MediaType = { type: string; extensions: string[]; text: boolean };

const text = (type: string, ...extensions: string[]): MediaType => ({ type, extensions, text: true });
const binary = (type: string, ...extensions: string[]): MediaType => ({ type, extensions, text: false });

/** The media types of the files in an edition. Text is UTF-8, and is compressed. */
export const mediaTypes: MediaType[] = [
  text("text/html", "html"),
  text("text/css", "css"),
  text("text/javascript", "js"),
  text("application/json", "json"),
  text("application/manifest+json", "webmanifest"),
  text("application/xml", "xml"),
  text("image/svg+xml", "svg"),
  text("text/plain", "txt"),
  // Files that stories link to.
  text("text/csv", "csv"),
  text("text/tab-separated-values", "tsv"),
  text("text/calendar", "ics"),
  text("text/vcard", "vcf"),
  text("application/geo+json", "geojson"),
  text("application/gpx+xml", "gpx"),
  text("application/vnd.google-earth.kml+xml", "kml"),
  binary("application/pdf", "pdf"),
  binary("application/epub+zip", "epub"),
  binary("application/zip", "zip"),
  binary("application/msword", "doc"),
  binary("application/vnd.ms-excel", "xls"),
  binary("application/vnd.ms-powerpoint", "ppt"),
  binary("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  binary("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  binary("application/vnd.oasis.opendocument.text", "odt"),
  binary("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  binary("application/vnd.oasis.opendocument.presentation", "odp"),
  binary("application/rtf", "rtf"),
  binary("audio/mpeg", "mp3"),
  binary("audio/mp4", "m4a"),
  binary("audio/ogg", "ogg", "oga", "opus"),
  binary("audio/wav", "wav"),
  binary("audio/flac", "flac"),
  binary("video/mp4", "mp4", "m4v"),
  binary("video/webm", "webm"),
  binary("video/quicktime", "mov"),
  binary("image/gif", "gif"),
  binary("image/tiff", "tif", "tiff"),
  binary("font/woff2", "woff2"),
  binary("image/avif", "avif"),
  binary("image/webp", "webp"),
  binary("image/jpeg", "jpg", "jpeg"),
  binary("image/png", "png"),
  binary("image/x-icon", "ico"),
];

const byExtension = new Map(
  mediaTypes.flatMap((mediaType) => mediaType.extensions.map((extension) => [`.${extension}`, mediaType])),
);

/** The media type of a file by its name, or by its URL path; a path that ends in a slash leads to a page. */
export const mediaTypeOf = (name: string): MediaType | undefined =>
  byExtension.get(name.endsWith("/") ? ".html" : extname(name).toLowerCase());

/** The value of the Content-Type header for a file. */
export function contentType(name: string): string {
  const mediaType = mediaTypeOf(name);
  if (!mediaType) return "application/octet-stream";
  return mediaType.text ? `${mediaType.type}; charset=utf-8` : mediaType.type;
}
