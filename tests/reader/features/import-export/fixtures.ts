import type { FileContents } from "../../../../src/reader/features/import-export/files/import-collector.ts";
import { readFile } from "../../../../src/reader/features/import-export/files/read-file.ts";
import { type LibraryContents, recordKinds } from "../../../../src/reader/store/records.ts";

/** Time stamp for rows without one. */
export const defaultTime = "2026-01-01T00:00:00.000Z";

export const read = (...parts: BlobPart[]): Promise<FileContents> => readFile(new Blob(parts), defaultTime);

export const emptyLibrary = (): LibraryContents =>
  Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as LibraryContents;

export const card = (slug: string, headline = slug) => ({
  slug,
  headline,
  lang: "en",
  topics: [],
  published: "2026-11-23",
  minutes: 1,
});

export const addressOf = (slug: string) => `https://news.example/articles/${encodeURIComponent(slug)}/`;
