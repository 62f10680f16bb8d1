import type {
  Block,
  Item,
  Outlook,
  OutlookGroup,
  OutlookItem,
  OutlookKind,
  OutlookPart,
  Text,
  When,
} from "../article/article.ts";
import { plain } from "../article/text.ts";
import { findDate } from "./language/dates/find-date.ts";
import { type Meaning, phrasePattern, phrases } from "./language/phrases.ts";
import { attachLeadIns, blockOf, type Context, listOf, type WithLeadIn } from "./list-blocks.ts";
import type { RawBlock, RawList } from "./raw-block.ts";
import { type SettledMark, splitSettledMark } from "./settled-mark.ts";
import { tidyText } from "./spans.ts";

/**
 * Makes the outlook, the section on what comes next. The parts stay in file order, and each gets a role:
 * paragraphs before the first list are the lead, lists are groups, paragraphs that begin with "However" and the
 * like are caveats, everything else is the longer view.
 */
export function outlookOf(id: string, heading: string, rawBlocks: RawBlock[], context: Context): Outlook {
  const withLeadIns = attachHeadings(attachLeadIns(rawBlocks, context.lang));
  const firstList = withLeadIns.findIndex(({ raw }) => raw.type === "list");
  const parts: OutlookPart[] = [];
  for (const [index, one] of withLeadIns.entries()) {
    const isLead = firstList < 0 ? index === 0 : index < firstList;
    addPart(parts, partOf(one, isLead, context));
  }
  return { type: "outlook", id, heading, parts };
}

function partOf(one: WithLeadIn, isLead: boolean, context: Context): OutlookPart {
  const { raw } = one;
  if (raw.type === "list") return groupOf(raw, one.leadIn, context);
  const isCaveat = raw.type === "paragraph" && startsWith(plain(raw.text), "caveat", context.lang);
  const role = isCaveat ? "caveat" : isLead && raw.type === "paragraph" ? "lead" : "view";
  const block = blockOf(one, context);
  if (role === "view" || block.type !== "paragraph") return { role: "view", blocks: [block] };
  return { role, id: block.id, text: block.text };
}

/** Adds a part. Consecutive blocks of the longer view share one part. */
function addPart(parts: OutlookPart[], part: OutlookPart): void {
  const last = parts.at(-1);
  if (part.role === "view" && last?.role === "view") last.blocks.push(...(part.blocks satisfies Block[]));
  else parts.push(part);
}

/** Makes a heading directly above a list its lead-in, unless the list has one. */
function attachHeadings(withLeadIns: WithLeadIn[]): WithLeadIn[] {
  return withLeadIns.flatMap((one, index) => {
    const above = withLeadIns[index - 1]?.raw;
    const below = withLeadIns[index + 1];
    if (one.raw.type === "heading" && below?.raw.type === "list" && below.leadIn === undefined) return [];
    const needsOne = one.raw.type === "list" && one.leadIn === undefined;
    return needsOne && above?.type === "heading" ? [{ ...one, leadIn: tidyText(above.text) }] : [one];
  });
}

function groupOf(list: RawList, leadIn: Text | undefined, context: Context): OutlookGroup {
  const marks = list.items.map(({ text }) => splitSettledMark(text, context.lang, context.published));
  // Ids and labels are those of the items without their marks, so that an item stays the same when it is settled.
  const unmarked = list.items.map((item, index) => ({ ...item, ...textOf(marks[index]) }));
  const { items, ...rest } = listOf({ ...list, items: unmarked }, leadIn, context);
  const outlookItems = items.map((item, index) => outlookItemOf(item, marks[index], context));
  const kind = kindOf(outlookItems, plain(leadIn ?? ""), context.lang);
  return { role: "group", kind, ...rest, items: outlookItems };
}

const textOf = (mark: SettledMark | undefined) => mark && { text: mark.text };

function outlookItemOf(item: Item, mark: SettledMark | undefined, { lang, published }: Context): OutlookItem {
  const when = whenOf(item, lang, published);
  const { items, ...own } = item;
  const settlement = mark && { words: tidyText(mark.words), ...(mark.date && { date: mark.date }) };
  return {
    ...own,
    ...(when && { when }),
    status: mark?.status ?? "open",
    ...(settlement && { settlement }),
    ...(items && { items }),
  };
}

function whenOf(item: Item, lang: string, published: string): When | undefined {
  const fromLabel = item.label === undefined ? undefined : findDate(item.label, lang, published);
  return fromLabel ?? findDate(plain(item.text), lang, published);
}

/** The kind of a group, from the form of most of its items, or else from the words of its lead-in. */
function kindOf(items: OutlookItem[], leadIn: string, lang: string): OutlookKind {
  if (items.filter((item) => item.when).length * 2 > items.length) return "events";
  const asking = items.filter((item) => /[?？؟]["'”’»)]*$/u.test(plain(item.text).slice(-8)));
  if (asking.length * 2 > items.length || contains(leadIn, "questions", lang)) return "questions";
  if (contains(leadIn, "outcomes", lang)) return "outcomes";
  return contains(leadIn, "areas", lang) || /\sin\s*:$/iu.test(leadIn) ? "areas" : "outcomes";
}

/** Whether a text contains a phrase of a meaning as whole words. */
function contains(text: string, meaning: Meaning, lang: string): boolean {
  const words = phrases(meaning, lang);
  if (words.length === 0) return false;
  // Scripts without spaces have no word boundaries.
  const edge = /^(?:zh|ja|ko|hi)\b/u.test(lang) ? ["", ""] : ["(?<![\\p{L}\\p{M}])", "(?![\\p{L}\\p{M}])"];
  const pattern = `${edge[0]}(?:${words.map(phrasePattern).join("|")})${edge[1]}`;
  return new RegExp(pattern, "iu").test(text.slice(-1500));
}

function startsWith(text: string, meaning: Meaning, lang: string): boolean {
  const beginning = text.trimStart().slice(0, 60);
  const words = phrases(meaning, lang).map(phrasePattern).join("|");
  const edge = /^(?:zh|ja|ko)\b/u.test(lang) ? "" : "(?![\\p{L}\\p{M}\\p{N}])";
  return words !== "" && new RegExp(`^(?:${words})${edge}`, "iu").test(beginning);
}
