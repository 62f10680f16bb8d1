import * as v from "valibot";
import { type Article, version } from "../../article/article.ts";
import { articleSchema } from "../../article/schema.ts";
import type { Edition, OutlookPage, OutlookSummary, Page } from "../../edition/edition.ts";
import { editionSchema, outlookPageSchema, outlookSummarySchema, pageSchema } from "../../edition/schema.ts";
import { LoadError } from "./load-error.ts";

/** The kinds of data files, and the content of each. */
export type DataFiles = {
  edition: Edition;
  article: Article;
  page: Page;
  outlook: OutlookPage;
  outlookSummary: OutlookSummary;
};

const schemas: { [Kind in keyof DataFiles]: v.GenericSchema<unknown, DataFiles[Kind]> } = {
  edition: editionSchema,
  article: articleSchema,
  page: pageSchema,
  outlook: outlookPageSchema,
  outlookSummary: outlookSummarySchema,
};

/**
 * Validates the content of a data file, and returns it with its type.
 * @param isRequested whether it is the file that was asked for
 * @throws LoadError
 */
export function validate<Kind extends keyof DataFiles>(
  kind: Kind,
  content: unknown,
  path: string,
  isRequested: (file: DataFiles[Kind]) => boolean,
): DataFiles[Kind] {
  if (majorVersion(content) > majorVersion({ version }))
    throw new LoadError("newer", `${path} needs a newer reader`);
  const schema: v.GenericSchema<unknown, DataFiles[Kind]> = schemas[kind];
  const result = v.safeParse(schema, content);
  if (!result.success) throw new LoadError("damaged", `${path}: ${v.summarize(result.issues)}`);
  if (!isRequested(result.output)) throw new LoadError("damaged", `${path} is another file`);
  return result.output;
}

/**
 * Compares the build of a data file with that of the page. Comes before `validate`: the fields of another build may
 * have other names, and then the page has to be loaded anew, but the file is not damaged.
 * @throws LoadError
 */
export function checkBuild(content: unknown, path: string, build: string): void {
  const result = v.safeParse(v.object({ build: v.string() }), content);
  if (result.success && result.output.build !== build)
    throw new LoadError("other-build", `${path} is of build ${result.output.build}`);
}

function majorVersion(content: unknown): number {
  const result = v.safeParse(v.object({ version: v.string() }), content);
  return result.success ? Number.parseInt(result.output.version, 10) : 0;
}
