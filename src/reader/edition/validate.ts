import * as v from "valibot";
import { version } from "../../article/article.ts";
import { articleSchema } from "../../article/schema.ts";
import { editionSchema, outlookPageSchema, pageSchema } from "../../edition/schema.ts";
import type { Files } from "./file-types.ts";
import { LoadError } from "./load-error.ts";

const schemas: { [Kind in keyof Files]: v.GenericSchema<unknown, Files[Kind]> } = {
  edition: editionSchema,
  article: articleSchema,
  page: pageSchema,
  outlook: outlookPageSchema,
};

/**
 * Checks a data file at the border: from here on it is what its type says.
 * @param isAsked whether the file is the one that was asked for
 * @throws LoadError
 */
export function accept<Kind extends keyof Files>(
  kind: Kind,
  file: unknown,
  path: string,
  isAsked: (file: Files[Kind]) => boolean,
): Files[Kind] {
  if (majorOf(file) > majorOf({ version })) throw new LoadError("newer", `${path} is for a newer reader`);
  const schema: v.GenericSchema<unknown, Files[Kind]> = schemas[kind];
  const result = v.safeParse(schema, file);
  if (!result.success) throw new LoadError("damaged", `${path}: ${v.summarize(result.issues)}`);
  if (!isAsked(result.output)) throw new LoadError("damaged", `${path} holds something else`);
  return result.output;
}

function majorOf(file: unknown): number {
  const result = v.safeParse(v.object({ version: v.string() }), file);
  return result.success ? Number.parseInt(result.output.version, 10) : 0;
}
