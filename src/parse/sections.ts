import type { Article, Outlook, Section } from "../article/article.ts";
import { idOf } from "../article/id.ts";
import { slugOf } from "../article/slug.ts";
import { blocksOf, type Context } from "./list-blocks.ts";
import { outlookOf } from "./outlook.ts";
import { isOutlookHeading, promoteOutlookLeadIn } from "./outlook-headings.ts";
import type { RawBlock, RawHeading, Warn } from "./raw-block.ts";
import { tidyText } from "./spans.ts";

/** A heading and the blocks below it, up to the next heading that divides the story. */
type Part = {
  heading: RawHeading & { line: number };
  role: "section" | "sub" | "outlook";
  rawBlocks: RawBlock[];
  /** The last part before it that is no sub-section. */
  above: Part | undefined;
};
type Division = { lead: RawBlock[]; parts: Part[] };

/** Divides a body by its headings into the lead, the sections and at most one outlook. */
export function sectionsOf(
  body: RawBlock[],
  context: Context,
  warn: Warn,
): Pick<Article, "lead" | "sections"> {
  const { lead, parts } = divide(promoteOutlookLeadIn(body), warn);
  const sections: (Section | Outlook)[] = [];
  // The lead comes before the sections: the first of two equal texts gets the id without a number.
  const blocks = blocksOf(lead, context);
  for (const part of parts) addPart(sections, part, context);
  return { lead: blocks, sections };
}

function addPart(sections: (Section | Outlook)[], part: Part, context: Context): void {
  const heading = tidyText(part.heading.text);
  const id = context.unique(slugOf(heading) || idOf(heading));
  if (part.role === "outlook") {
    sections.push(outlookOf(id, heading, part.rawBlocks, context));
    return;
  }
  const blocks = blocksOf(part.rawBlocks, context);
  const above = sections.at(-1);
  if (part.role === "sub" && above?.type === "section") {
    above.sections ??= [];
    above.sections.push({ id, heading, blocks });
  } else sections.push({ type: "section", id, heading, blocks });
}

function divide(body: RawBlock[], warn: Warn): Division {
  const division: Division = { lead: [], parts: [] };
  let outlook: Part | undefined;
  for (const raw of body) {
    const last = division.parts.at(-1);
    // Headings of a lower level inside the outlook announce its lists.
    if (raw.type !== "heading" || (last?.role === "outlook" && raw.level > last.heading.level)) {
      (last?.rawBlocks ?? division.lead).push(raw);
      continue;
    }
    outlook = outlook && demoteIfEmpty(outlook);
    const above = last?.role === "sub" ? last.above : last;
    const part: Part = { heading: raw, role: roleOf(raw, above), rawBlocks: [], above };
    if (isOutlookHeading(raw.text) && outlook) warnOfSecond(raw.line, outlook.heading.line, warn);
    else if (isOutlookHeading(raw.text)) {
      part.role = "outlook";
      outlook = part;
    }
    division.parts.push(part);
  }
  if (outlook) demoteIfEmpty(outlook);
  return division;
}

/**
 * Turns an outlook without content into an ordinary section, since an empty panel would hide its heading.
 * @returns the outlook, if it has content
 */
function demoteIfEmpty(outlook: Part): Part | undefined {
  if (outlook.rawBlocks.length > 0) return outlook;
  outlook.role = roleOf(outlook.heading, outlook.above);
  return undefined;
}

/** A sub-section stands below a section of a higher level; the outlook has no sub-sections. */
function roleOf(heading: RawHeading, above: Part | undefined): "section" | "sub" {
  if (heading.level <= 2 || above?.role !== "section") return "section";
  return above.heading.level < heading.level ? "sub" : "section";
}

function warnOfSecond(line: number, first: number, warn: Warn): void {
  warn(
    line,
    1,
    `a second heading announces what comes next; the first is on line ${first}`,
    "it is kept as an ordinary section; put both parts under one heading",
  );
}
