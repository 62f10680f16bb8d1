import type { Reading, Source } from "./entry.ts";
import { readYaml } from "./yaml.ts";

/**
 * Reads JSON, with or without its outer brackets. Every JSON text is YAML (https://yaml.org/spec/1.2.2/#12-relation-to-json).
 * @returns undefined where the source is not an object
 */
export function readJson({ text, linesAbove }: Source): Reading | undefined {
  const isBare = /^\s*"/u.test(text);
  const reading = readYaml({ text: isBare ? `{${text}}` : text, linesAbove });
  if (!reading?.error) return reading;
  const remedy =
    "correct this line; JSON has a comma between two fields, and quotation marks around keys and texts";
  return { entries: [], error: { ...reading.error, remedy } };
}
