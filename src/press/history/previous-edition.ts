import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import type { Article } from "../../article/article.ts";
import { articleSchema } from "../../article/schema.ts";
import { parseJson } from "../../edition/parse-json.ts";
import { fileNameOf, paths } from "../../edition/paths.ts";
import { type Ledger, ledgerSchema } from "./ledger.ts";

/** What a previous edition has of a story. */
export type PreviousVersion = {
  article?: Article;
  ledger?: Ledger;
  /** The files that are there and cannot be read, by their names in the edition. */
  damaged: string[];
};
/** Reads what a previous edition has of a story, by its slug. Never throws. */
export type ReadPrevious = (slug: string) => Promise<PreviousVersion>;

/** Opens the edition in a folder. Stories are read one at a time, since they do not fit into memory together. */
export function openPreviousEdition(folder: string): ReadPrevious {
  return async (slug) => {
    const article = await readData(folder, paths.article(slug), articleSchema);
    const ledger = await readData(folder, paths.ledger(slug), ledgerSchema);
    return {
      ...(article.content && { article: article.content }),
      ...(ledger.content && { ledger: ledger.content }),
      damaged: [...article.damaged, ...ledger.damaged],
    };
  };
}

async function readData<Content>(
  folder: string,
  path: string,
  schema: v.GenericSchema<unknown, Content>,
): Promise<{ content?: Content; damaged: string[] }> {
  const name = fileNameOf(path);
  try {
    const { success, output } = v.safeParse(schema, parseJson(await readFile(join(folder, name), "utf8")));
    return success ? { content: output, damaged: [] } : { damaged: [name] };
  } catch (error) {
    return { damaged: (error as NodeJS.ErrnoException).code === "ENOENT" ? [] : [name] };
  }
}
