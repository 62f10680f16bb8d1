import { styleText } from "node:util";
import type {
  Article,
  Block,
  Illustration,
  Inferred,
  Outlook,
  OutlookItem,
  OutlookPart,
  Section,
} from "../../article/article.ts";
import { isLabelled } from "../../article/list.ts";
import { plain } from "../../article/text.ts";
import type { Reference, Relations } from "../../parse/relations.ts";
import type { Story } from "../compile/story.ts";
import { itemWords } from "../relations/find-item.ts";
import { isGuessedDate } from "./guesses.ts";
import { describeHeldBack } from "./held-back.ts";
import { describeProblem } from "./problem-line.ts";
import { count } from "./rows.ts";

/**
 * What was understood of a story, what was guessed and what is wrong, as lines of text.
 * @param prefix put before file names, so that they are paths from the working directory
 */
export function describeStory(story: Story, prefix: string): string {
  const { file, article, heldBack, problems, relations = {} } = story;
  const lines = article
    ? [...describeArticle(article), ...describeRelations(relations)]
    : ["nothing could be made of this file"];
  return [
    styleText("bold", prefix + file.name),
    ...(heldBack ? [`  held back  ${describeHeldBack(heldBack)}`] : []),
    ...lines.map((line) => `  ${line}`),
    ...problems.map((problem) => describeProblem(problem, prefix)),
    "",
  ].join("\n");
}

function describeArticle(article: Article): string[] {
  const guessed = (field: Inferred) =>
    article.inferred.includes(field) ? styleText("yellow", " (guessed)") : "";
  const line = (name: string, value: string | undefined, field?: Inferred) =>
    value ? [`${name.padEnd(10)} ${value}${field ? guessed(field) : ""}`] : [];
  return [
    ...line("headline", article.headline, "headline"),
    ...line("standfirst", article.summary && plain(article.summary)),
    ...line("byline", article.byline),
    ...line("published", article.published, "published"),
    ...line("updated", article.updated),
    ...line("topics", article.topics.join(", "), "topics"),
    ...line("language", article.lang, "lang"),
    ...line("address", `articles/${article.slug}/`, "slug"),
    ...(article.corrections ?? []).flatMap(({ date, text }) => line("correction", `${date} ${plain(text)}`)),
    ...line("facts", article.facts?.map(({ label }) => label).join(", ")),
    ...line("picture", article.image && describePicture(article.image)),
    ...line("length", `${count(article.words, "word")}, ${article.minutes} min`),
    ...line("opening", describeBlocks(article.lead)),
    ...article.sections.flatMap((section) => describeSection(section)),
  ];
}

function describePicture({ src, picture }: Illustration): string {
  return picture ? `${src} (${picture.width} × ${picture.height})` : `${src}, not shown`;
}

function describeSection(section: Section | Outlook): string[] {
  if (section.type === "outlook")
    return [
      `○ ${section.heading}: ${section.parts.map(describePart).join(", ")}`,
      ...section.parts.flatMap((part) => (part.role === "group" ? part.items : [])).flatMap(describeItem),
    ];
  const subs = (section.sections ?? []).map((sub) => `  § ${sub.heading}: ${describeBlocks(sub.blocks)}`);
  return [`§ ${section.heading}: ${describeBlocks(section.blocks)}`, ...subs];
}

function describePart(part: OutlookPart): string {
  if (part.role === "view") return `longer view (${describeBlocks(part.blocks)})`;
  if (part.role !== "group") return part.role;
  const dated = part.items.filter(({ when }) => when).length;
  return `${count(part.items.length, part.kind.slice(0, -1))}${dated > 0 ? ` (${dated} dated)` : ""}`;
}

/** Its id, by which other stories settle it; its words; how it was settled; and its date. */
function describeItem(item: OutlookItem): string[] {
  const { id, status, settlement } = item;
  const settled = [status.replaceAll("-", " "), settlement?.date].filter(Boolean).join(" ");
  return [
    `  ${id} ${itemWords(item)}${status === "open" ? "" : styleText("green", ` (${settled})`)}`,
    ...describeDate(item).map((line) => `  ${line}`),
  ];
}

/** What the story states about other stories and about its earlier versions. */
function describeRelations({ follows, series, settles, earlier, withoutHistory }: Relations): string[] {
  const names = (references: Reference[] = []) => references.map(({ name }) => name).join(", ");
  const settled = (settles ?? []).map(({ name, item, status, date }) =>
    [`${name}#${item}:`, status.replaceAll("-", " "), date].filter(Boolean).join(" "),
  );
  const lines = [
    ["follows", names(follows)],
    ["series", series?.name],
    ...settled.map((text) => ["settles", text]),
    ["earlier", names(earlier)],
    ["history", withoutHistory && "not shown"],
  ];
  return lines.flatMap(([name = "", value]) => (value ? [`${name.padEnd(10)} ${value}`] : []));
}

/** What a date was taken to mean: "  “next Tuesday” is 2026-12-01 (guessed)". */
function describeDate({ when }: OutlookItem): string[] {
  if (!when) return [];
  const { date, until, named, time, zone, text } = when;
  const meant = [until ? `${date} to ${until}` : date, time, zone, named && `(a ${named})`];
  const guessed = isGuessedDate(when) ? styleText("yellow", " (guessed)") : "";
  return [`  “${text}” is ${meant.filter(Boolean).join(" ")}${guessed}`];
}

/** Such as "2 × paragraph, list of 3, ledger of 3". */
function describeBlocks(blocks: Block[]): string {
  const names = blocks.map((block) => {
    if (block.type !== "list") return block.type;
    return `${isLabelled(block) ? "ledger" : "list"} of ${block.items.length}`;
  });
  const runs: { name: string; count: number }[] = [];
  for (const name of names) {
    const last = runs.at(-1);
    if (last?.name === name) last.count++;
    else runs.push({ name, count: 1 });
  }
  return runs.map(({ name, count }) => (count > 1 ? `${count} × ${name}` : name)).join(", ") || "nothing";
}
