import { type JsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import type { RegexAction as AnyRegexAction } from "valibot";
import {
  articleSchema,
  block,
  item,
  outlookItem,
  picture,
  text,
  threadStory,
  when,
} from "../../../src/article/schema.ts";
import {
  card,
  editionSchema,
  outlookEntry,
  outlookKey,
  outlookPageSchema,
  outlookSummarySchema,
  pageSchema,
  topic,
} from "../../../src/edition/schema.ts";
import { definitionNotes, fieldNotes } from "./notes.ts";

type RegexAction = AnyRegexAction<string, undefined>;

/** The definitions of the published schema; the first five are files. */
const definitions = {
  edition: editionSchema,
  page: pageSchema,
  article: articleSchema,
  outlookPage: outlookPageSchema,
  outlookSummary: outlookSummarySchema,
  ...{ card, topic, outlookEntry, outlookItem, outlookKey, when },
  ...{ text, item, block, picture, threadStory },
};

const files = ["edition", "page", "article", "outlookPage", "outlookSummary"];

/** The schema of the data files as the schemas of the sources give it, with descriptions. */
export function makeSchema(): JsonSchema {
  const defs = toJsonSchemaDefs(definitions, {
    target: "draft-2020-12",
    typeMode: "input",
    // What JSON Schema cannot say: that an address is safe, and that a version is known.
    ignoreActions: ["check"],
    // Patterns of JSON Schema are those of the flag "u", which ours all have.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "regex"
        ? { ...jsonSchema, pattern: (valibotAction as RegexAction).requirement.source }
        : undefined,
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema === outlookKey ? { type: "string", pattern: "^[^#]+#[^#]+$" } : undefined,
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "The data files of an edition",
    description:
      "What Aheadline writes below data/: each file is one of the definitions edition, page, article, outlookPage and outlookSummary. Fields that are not described here may be present anywhere. The major version changes when older readers can no longer read the files.",
    anyOf: files.map((file) => ({ $ref: `#/$defs/${file}` })),
    $defs: Object.fromEntries(
      Object.entries(named(defs)).map(([name, schema]) => [
        name,
        { description: definitionNotes[name], ...describe(schema, name) },
      ]),
    ),
  };
}

/** Gives names to the definitions that the library numbers: items hold items, so their schemas are lazy. */
function named({ item: _reference, ...defs }: Record<string, JsonSchema>): Record<string, JsonSchema> {
  const names = new Map(
    Object.entries(defs).flatMap(([name, { type }]) =>
      /^\d+$/u.test(name) ? [[name, type === "array" ? "items" : "item"]] : [],
    ),
  );
  const renamed = JSON.stringify(defs).replace(
    /"#\/\$defs\/(\d+)"/gu,
    (_, number: string) => `"#/$defs/${names.get(number)}"`,
  );
  const entries = Object.entries(JSON.parse(renamed) as Record<string, JsonSchema>);
  return Object.fromEntries(entries.map(([name, schema]) => [names.get(name) ?? name, schema]));
}

/** A schema with a description for each field that has a note, fields of fields included. */
function describe(schema: JsonSchema, definition: string): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (!value?.properties) return value;
    const properties = Object.entries(value.properties as Record<string, object>).map(([field, of]) => {
      const description = fieldNotes[`${definition}.${field}`] ?? fieldNotes[field];
      return [field, { ...of, ...(description && { description }) }];
    });
    const { additionalProperties: _none, ...rest } = value;
    return { ...rest, properties: Object.fromEntries(properties) };
  });
}

/** The fields of a schema that have no description, by definition. */
export function undescribed({ $defs = {} }: JsonSchema): string[] {
  const missing: string[] = [];
  for (const [name, schema] of Object.entries($defs))
    JSON.stringify(schema, (_, value) => {
      for (const [field, of] of Object.entries((value?.properties ?? {}) as Record<string, JsonSchema>))
        if (!of.description) missing.push(`${name}.${field}`);
      return value;
    });
  return missing;
}
