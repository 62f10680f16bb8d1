import type {
  Article,
  Block,
  Illustration,
  Item,
  OutlookItem,
  OutlookPart,
  Section,
  Text,
  When,
} from "../../src/article/article.ts";
import type { Parsed } from "../../src/parse/parse.ts";

/*
 * An article as text, for people to read: one line for each part, in the order of the story.
 *
 *   headline (inferred): …    standfirst: …    published: …   and so on, only fields that are present
 *   ¶ paragraph               § section        §§ sub-section         → the outlook
 *   lead-in: …                • item           1. numbered item       (two spaces more: one level deeper)
 *   • label | text            …  {2026-12-10: by 10 December 2026}  {happened 2026-12-10: Happened on 10 December 2026}
 *   lead ¶   caveat ¶   view   group areas
 *   not-before 2027-01-14 3:1 reason
 *   warning 3:1 message | remedy
 *
 * Marks are written as in Markdown: **strong**, *em*, `code`, ~~strike~~, [text](address). A line break is ⏎.
 */

export function outline({ article, conditions, problems }: Parsed): string {
  const lines = article ? storyLines(article) : ["no article"];
  for (const condition of conditions) {
    const moment = "moment" in condition ? ` ${condition.moment}` : "";
    lines.push(`${condition.type}${moment} ${condition.line}:${condition.column} ${condition.reason}`);
  }
  for (const { kind, line, column, message, remedy } of problems) {
    lines.push(`${kind} ${line}:${column} ${message} | ${remedy}`);
  }
  return lines.join("\n");
}

function storyLines(article: Article): string[] {
  return [
    ...headLines(article),
    ...article.lead.flatMap((block) => blockLines(block)),
    ...article.sections.flatMap((section) =>
      section.type === "outlook"
        ? [`→ ${section.heading}`, ...section.parts.flatMap(partLines)]
        : sectionLines(section),
    ),
  ];
}

function headLines(article: Article): string[] {
  const lines: string[] = [];
  const add = (name: string, value: string | undefined, key = name) => {
    const guessed = article.inferred.some((inferred) => inferred === key) ? " (inferred)" : "";
    if (value !== undefined) lines.push(`${name}${guessed}: ${value}`);
  };
  add("headline", article.headline);
  add("standfirst", article.summary === undefined ? undefined : marked(article.summary), "summary");
  add("kicker", article.kicker);
  add("byline", article.byline);
  if (article.lang !== "en") add("lang", article.dir ? `${article.lang} ${article.dir}` : article.lang);
  if (article.published !== "2026-11-23") add("published", article.published);
  add("updated", article.updated);
  if (article.slug !== "story") add("slug", article.slug);
  add("topics", article.topics.join(", ") || undefined);
  for (const { label, text } of article.facts ?? []) lines.push(`fact: ${label} | ${text}`);
  if (article.image) lines.push(imageLine(article.image));
  for (const { text, href } of article.sources ?? [])
    lines.push(`source: ${text}${href ? ` <${href}>` : ""}`);
  return lines;
}

function sectionLines({ heading, blocks, sections = [] }: Section): string[] {
  return [
    `§ ${heading}`,
    ...blocks.flatMap((block) => blockLines(block)),
    ...sections.flatMap((sub) => [`§§ ${sub.heading}`, ...sub.blocks.flatMap((block) => blockLines(block))]),
  ];
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
      return [`¶ ${marked(block.text)}`];
    case "list":
      return listLines(block);
    case "quote":
      return [`> ${marked(block.text)}${block.cite === undefined ? "" : ` — ${marked(block.cite)}`}`];
    case "image":
      return [imageLine(block)];
    case "table":
      return [block.head, ...block.rows].map((row) => `| ${row.map(marked).join(" | ")} |`);
    case "code":
      return [`code ${block.language ?? ""}`.trim(), ...block.text.split("\n").map((line) => `  ${line}`)];
    case "unknown":
      return [`? ${block.text}`];
    default:
      return block satisfies never;
  }
}

function imageLine({ src, alt, caption }: Illustration): string {
  return `image: ${src} | ${alt}${caption ? ` | ${marked(caption)}` : ""}`;
}

type AnyList = { leadIn?: Text; ordered?: true; start?: number; items: (Item | OutlookItem)[] };

function listLines({ leadIn, ordered, start = 1, items }: AnyList): string[] {
  const number = (index: number) => (ordered ? `${start + index}.` : "•");
  return [
    ...(leadIn === undefined ? [] : [`lead-in: ${marked(leadIn)}`]),
    ...items.flatMap((item, index) => itemLines(item, number(index))),
  ];
}

function itemLines(item: Item | OutlookItem, bullet: string): string[] {
  const when = "when" in item && item.when ? ` {${dateOf(item.when)}: ${item.when.text}}` : "";
  const status = "status" in item && item.status !== "open" ? ` {${settled(item)}}` : "";
  const label = item.label === undefined ? "" : `${item.label} | `;
  const below = (item.items ?? []).flatMap((inner) => itemLines(inner, "•")).map((line) => `  ${line}`);
  return [`${bullet} ${label}${marked(item.text)}${when}${status}`, ...below];
}

function settled({ status, settlement: { date, words } = {} }: OutlookItem): string {
  return [status, date].filter(Boolean).join(" ") + (words === undefined ? "" : `: ${marked(words)}`);
}

function partLines(part: OutlookPart): string[] {
  switch (part.role) {
    case "lead":
    case "caveat":
      return [`${part.role} ¶ ${marked(part.text)}`];
    case "group":
      return [`group ${part.kind}`, ...listLines(part)];
    case "view":
      return ["view", ...part.blocks.flatMap((block) => blockLines(block))];
    default:
      return part satisfies never;
  }
}

const signs = { strong: "**", em: "*", code: "`", strike: "~~" };

function marked(text: Text): string {
  if (typeof text === "string") return text.replaceAll("\n", " ⏎ ");
  return text
    .map(({ text: words, marks = [], href }) => {
      const styled = marks.reduceRight((inner, mark) => `${signs[mark]}${inner}${signs[mark]}`, words);
      return href === undefined ? styled : `[${styled}](${href})`;
    })
    .join("")
    .replaceAll("\n", " ⏎ ");
}

/** As `2027-04–2027-06 quarter`, or `2026-12-10 15:30 +01:00 relative`. */
function dateOf({ date, until, named, time, zone, relative }: When): string {
  const range = until ? `${date}–${until}` : date;
  return [range, named, time, zone, relative && "relative"].filter(Boolean).join(" ");
}
