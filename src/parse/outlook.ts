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
import { readDate } from "./language/dates.ts";
import { escaped, type Meaning, phrases } from "./language/phrases.ts";
import { blockOf, type Context, type Led, listOf, withLeadIns } from "./list-blocks.ts";
import type { RawBlock, RawList } from "./raw-block.ts";
import { tidy } from "./spans.ts";

/** The section on what comes next: every part keeps its place and gets its role. */
export function outlookOf(id: string, heading: string, pieces: RawBlock[], context: Context): Outlook {
  const led = headed(withLeadIns(pieces, context.lang));
  const firstList = led.findIndex(({ piece }) => piece.type === "list");
  const parts: OutlookPart[] = [];
  for (const [index, one] of led.entries()) {
    const isLead = firstList < 0 ? index === 0 : index < firstList;
    add(parts, partOf(one, isLead, context));
  }
  return { type: "outlook", id, heading, parts };
}

function partOf(led: Led, isLead: boolean, context: Context): OutlookPart {
  const { piece } = led;
  if (piece.type === "list") return groupOf(piece, led.leadIn, context);
  const turns = piece.type === "paragraph" && startsWith(plain(piece.text), "turn", context.lang);
  const role = turns ? "caveat" : isLead && piece.type === "paragraph" ? "lead" : "view";
  const block = blockOf(led, context);
  if (role === "view" || block.type !== "paragraph") return { role: "view", blocks: [block] };
  return { role, id: block.id, text: block.text };
}

/** Blocks of the longer view that follow each other share one part. */
function add(parts: OutlookPart[], part: OutlookPart): void {
  const last = parts.at(-1);
  if (part.role === "view" && last?.role === "view") last.blocks.push(...(part.blocks satisfies Block[]));
  else parts.push(part);
}

/** A heading directly above a list announces it. */
function headed(led: Led[]): Led[] {
  return led.flatMap((one, index) => {
    const above = led[index - 1]?.piece;
    const below = led[index + 1];
    if (one.piece.type === "heading" && below?.piece.type === "list" && below.leadIn === undefined) return [];
    const takes = one.piece.type === "list" && one.leadIn === undefined && above?.type === "heading";
    return takes ? [{ ...one, leadIn: tidy(above.text) }] : [one];
  });
}

function groupOf(list: RawList, leadIn: Text | undefined, context: Context): OutlookGroup {
  const { items, ...rest } = listOf(list, leadIn, context);
  const pending = items.map((item) => outlookItem(item, context));
  const kind = kindOf(pending, plain(leadIn ?? ""), context.lang);
  return { role: "group", kind, ...rest, items: pending };
}

function outlookItem(item: Item, { lang, published }: Context): OutlookItem {
  const when = whenOf(item, lang, published);
  const { items, ...own } = item;
  return { ...own, ...(when && { when }), status: statusOf(item, lang), ...(items && { items }) };
}

function whenOf(item: Item, lang: string, published: string): When | undefined {
  const fromLabel = item.label === undefined ? undefined : readDate(item.label, lang);
  return fromLabel ?? readDate(plain(item.text), lang, published);
}

const statuses = [
  ["happened", "happened"],
  ["failed", "did-not-happen"],
  ["overtaken", "overtaken"],
] as const;

/** What the item says of itself, in the story's language or in English. */
function statusOf(item: Item, lang: string): OutlookItem["status"] {
  const label = item.label ?? /^([^:：]{1,40})[:：]/u.exec(plain(item.text))?.[1] ?? "";
  const words = label.toLowerCase().replace(/’/gu, "'").trim();
  const said = (meaning: Meaning) => [lang, "en"].some((name) => phrases(meaning, name).includes(words));
  return statuses.find(([meaning]) => said(meaning))?.[1] ?? "open";
}

/** What a group holds: its items say it first, then its lead-in. */
function kindOf(items: OutlookItem[], leadIn: string, lang: string): OutlookKind {
  if (items.filter((item) => item.when).length * 2 > items.length) return "events";
  const asking = items.filter((item) => /[?？؟]["'”’»)]*$/u.test(plain(item.text).slice(-8)));
  if (asking.length * 2 > items.length || has(leadIn, "questions", lang)) return "questions";
  if (has(leadIn, "outcomes", lang)) return "outcomes";
  return has(leadIn, "areas", lang) || /\sin\s*:$/iu.test(leadIn) ? "areas" : "outcomes";
}

function has(text: string, meaning: Meaning, lang: string): boolean {
  const words = phrases(meaning, lang);
  if (words.length === 0) return false;
  // Scripts without spaces have no word ends to look for.
  const edge = /^(?:zh|ja|ko|hi)\b/u.test(lang) ? ["", ""] : ["(?<![\\p{L}\\p{M}])", "(?![\\p{L}\\p{M}])"];
  return new RegExp(`${edge[0]}(?:${words.map(escaped).join("|")})${edge[1]}`, "iu").test(text.slice(-1500));
}

function startsWith(text: string, meaning: Meaning, lang: string): boolean {
  const near = text.trimStart().slice(0, 60);
  const words = phrases(meaning, lang).map(escaped).join("|");
  const edge = /^(?:zh|ja|ko)\b/u.test(lang) ? "" : "(?![\\p{L}\\p{M}\\p{N}])";
  return words !== "" && new RegExp(`^(?:${words})${edge}`, "iu").test(near);
}
