import type { Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import { namesDraft } from "./draft-mark.ts";
import { embargoAt } from "./embargo.ts";

const position = { line: 1, column: 1 };

/**
 * Reads embargoes and marks of a draft in the headers, footers and watermarks of pages, which are not printed.
 * @param margins their lines
 * @param lang the edition's language
 */
export function conditionsInMargins(margins: string[], lang: string, warn: Warn): ReleaseCondition[] {
  const lines = margins.map((text) => ({ ...position, text, gap: 0 }));
  return lines.flatMap(({ text }, at): ReleaseCondition[] => {
    const embargo = embargoAt(lines, at, lang, warn)?.condition;
    if (embargo) return [embargo];
    return namesDraft(text) ? [{ type: "draft", reason: text.slice(0, 80), ...position }] : [];
  });
}
