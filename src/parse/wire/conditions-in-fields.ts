import type { FrontMatterFields } from "../frontmatter/fields.ts";
import type { Position } from "../problem.ts";
import type { Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import { saysDraft } from "./draft-mark.ts";
import { embargoAt } from "./embargo.ts";

/**
 * Reads embargoes and marks of a draft in the headline, kicker and summary that front matter or the head of a page states:
 * `title: "EMBARGOED UNTIL 14 JANUARY 2027 – Bridge opens"`.
 * @param positions where each field stands in the file
 */
export function conditionsInFields(
  fields: FrontMatterFields,
  positions: Map<string, Position>,
  lang: string,
  warn: Warn,
): ReleaseCondition[] {
  return (["headline", "kicker", "summary"] as const).flatMap((name): ReleaseCondition[] => {
    const text = fields[name];
    if (typeof text !== "string") return [];
    const { line } = positions.get(name) ?? { line: 1 };
    const embargo = embargoAt([{ text, line, gap: 0 }], 0, lang, warn)?.condition;
    const isDraft = saysDraft(text) || (name !== "summary" && text === "DRAFT");
    const draft = isDraft ? [{ type: "draft" as const, reason: text.slice(0, 80), line, column: 1 }] : [];
    return embargo ? [embargo, ...draft] : draft;
  });
}
