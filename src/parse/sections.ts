import type { Article, Outlook, Section, SubSection } from "../article/article.ts";
import { idOf } from "../article/id.ts";
import { slugOf } from "../article/slug.ts";
import { blocksOf, type Context } from "./list-blocks.ts";
import { outlookOf } from "./outlook.ts";
import { isOutlook } from "./outlook-headings.ts";
import type { Heading, RawBlock, Report } from "./raw-block.ts";
import { tidy } from "./spans.ts";

/** A heading with what stands below it, up to the next one that counts. */
type Part = { heading: Heading & { line: number }; role: "section" | "sub" | "outlook"; pieces: RawBlock[] };
type Division = { lead: RawBlock[]; parts: Part[] };

/** Divides a body by its headings into the lead and the sections, one of them perhaps the outlook. */
export function sectionsOf(
  body: RawBlock[],
  context: Context,
  report: Report,
): Pick<Article, "lead" | "sections"> {
  const { lead, parts } = divide(body, report);
  const sections: (Section | Outlook)[] = [];
  const blocks = blocksOf(lead, context);
  for (const { heading, role, pieces } of parts) {
    const text = tidy(heading.text) as string;
    const id = context.unique(slugOf(text) || idOf(text));
    const above = sections.at(-1);
    if (role === "outlook") sections.push(outlookOf(id, text, pieces, context));
    else if (role === "sub" && above?.type === "section") {
      const sub: SubSection = { id, heading: text, blocks: blocksOf(pieces, context) };
      above.sections ??= [];
      above.sections.push(sub);
    } else sections.push({ type: "section", id, heading: text, blocks: blocksOf(pieces, context) });
  }
  return { lead: blocks, sections };
}

function divide(body: RawBlock[], report: Report): Division {
  const division: Division = { lead: [], parts: [] };
  let outlook: Part | undefined;
  for (const piece of body) {
    const last = division.parts.at(-1);
    if (piece.type !== "heading" || (last?.role === "outlook" && piece.level > last.heading.level)) {
      (last?.pieces ?? division.lead).push(piece);
      continue;
    }
    outlook = outlook && spoken(outlook, division.parts);
    const part: Part = { heading: piece, role: roleOf(piece, division.parts), pieces: [] };
    if (isOutlook(piece.text) && outlook) second(piece.line, outlook.heading.line, report);
    else if (isOutlook(piece.text)) {
      part.role = "outlook";
      outlook = part;
    }
    division.parts.push(part);
  }
  if (outlook) spoken(outlook, division.parts);
  return division;
}

/** An outlook with nothing to show would take its heading with it: that becomes an ordinary one. */
function spoken(outlook: Part, parts: Part[]): Part | undefined {
  if (outlook.pieces.length > 0) return outlook;
  outlook.role = roleOf(outlook.heading, parts.slice(0, parts.indexOf(outlook)));
  return undefined;
}

/** Below a section of a higher level; nothing can stand below the outlook. */
function roleOf(heading: Heading, parts: Part[]): "section" | "sub" {
  const above = parts.findLast(({ role }) => role !== "sub");
  if (heading.level <= 2 || above?.role !== "section") return "section";
  return above.heading.level < heading.level ? "sub" : "section";
}

function second(line: number, first: number, report: Report): void {
  report(
    line,
    1,
    `a second heading announces what comes next; the first stands on line ${first}`,
    "it is kept as an ordinary section; put both parts under one heading",
  );
}
