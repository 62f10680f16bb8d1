import { plain } from "../../article/text.ts";
import { daysIn } from "../language/dates/dates.ts";
import type { RawBlock } from "../raw-block.ts";
import { isByline } from "../story-header.ts";

/** What the lines below a headline say about the story, and the blocks without these lines. */
export type PageLines = { blocks: RawBlock[]; author?: string; date?: string; kicker?: string };

const verbs =
  /^(?:(?:posted|published|written|submitted|words|story|text|report(?:ed|ing)?)\s+)?(?:by|von|par|por|door|di)\s*:?\s+|^(?:author|autor(?:in)?|auteur|autore|autora)\s*:\s*/iu;
const dateWords =
  /^(?:(?:posted|published|updated|last updated|submitted|date|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd)\b|(?:on|at|am|um|le|el|il|op|the)\b|[\s:,–—-]+)+/iu;
const readingTime =
  /^(?:(?:reading time|read time|time to read|lesezeit|temps de lecture|tiempo de lectura|leestijd|tempo di lettura|tempo de leitura) ?:? ?)?(?:(?:ca\.?|about) )?~?\d{1,3}(?: ?[-–] ?\d{1,3})?[ -]?(?:min(?:ute)?s?|minuten|minutos|minuti|minuut)\.?(?: (?:read|reading time|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd))?$/iu;
const timeOfDay = /^,?(?: (?:(?:at|um|à|a las) )?\d{1,2}[:.]\d\d.{0,12})?$/iu;
const share =
  /^(?:share(?: (?:this|on|via)(?: (?:article|story|post|page|facebook|twitter|x|whatsapp|linkedin|e-?mail))?)?:?|tweet|teilen|partager|compartir|condividi|delen|listen(?: to (?:this )?article)?|save|print|copy link|e-?mail|facebook|twitter|x|whatsapp|linkedin|subscribe|sign up|log in|advertisement|advertentie|anzeige|publicité)$/iu;
const relatedHeading =
  /^(?:related(?: (?:stories|articles|posts|news|reading|content))?|more (?:stories|articles|news)|read (?:more|next|also)|you (?:may|might) also like|most read|recommended(?: for you)?|mehr zum thema|lesen sie auch|à lire aussi|lire aussi|artículos relacionados|noticias relacionadas|lees ook|leggi anche):?$/iu;

/** A name without "By" or "Author:" before it. */
export function nameWithoutVerb(text: string): string {
  return text
    .replace(verbs, "")
    .replace(/[,;|·•]$/u, "")
    .trim();
}

/**
 * Reads the short lines that follow the headline of a page: byline, date, reading time, links to share it. A line is
 * left out only when each part of it is known. At the end, a list of links to other stories is left out.
 * @param author the author that the head of the page states: a byline with another one stays
 */
export function readPageLines(blocks: RawBlock[], lang: string, author?: string): PageLines {
  const start = blocks.findIndex(isHeadline) + 1;
  const read: PageLines = { blocks: blocks.slice(0, start) };
  let at = start;
  for (; at < blocks.length && at < start + maxLines; at++) {
    const block = blocks[at];
    const isRead =
      block && (isRepeated(block, blocks.slice(0, at)) || readLine(block, read, { lang, author }));
    if (block && !isRead && !isShort(block)) break;
    if (block && !isRead) read.blocks.push(block);
  }
  const rest = blocks.slice(at);
  return withKicker({ ...read, blocks: withoutRelated([...read.blocks, ...rest]) });
}

type Context = { lang: string; author: string | undefined };

const maxLines = 6;
const isHeadline = (block: RawBlock) => block.type === "heading" && block.level === 1;
const isShort = (block: RawBlock) => "text" in block && plain(block.text).length < 160;

/** Exports of Medium repeat headline and standfirst, as headings of the text. */
function isRepeated(block: RawBlock, above: RawBlock[]): boolean {
  if (block.type !== "heading") return false;
  return above.some((one) => "text" in one && plain(one.text).trim() === block.text.trim());
}

function readLine(block: RawBlock, read: PageLines, { lang, author }: Context): boolean {
  if (block.type !== "paragraph" || plain(block.text).length > 160) return false;
  const parts = plain(block.text)
    .split(/[|·•\n]| [–—] /u)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter(Boolean);
  const found: Pick<PageLines, "author" | "date"> = {};
  if (parts.length === 0 || !parts.every((part) => readPart(part, found, lang))) return false;
  if (author !== undefined && found.author !== undefined && found.author !== author) return false;
  if (found.author !== undefined) read.author ??= found.author;
  if (found.date !== undefined) read.date ??= found.date;
  return true;
}

function readPart(part: string, found: Pick<PageLines, "author" | "date">, lang: string): boolean {
  if (readingTime.test(part) || share.test(part)) return true;
  const date = part.replace(dateWords, "");
  const [day, ...others] = daysIn(date, lang);
  if (day?.start === 0 && others.length === 0 && timeOfDay.test(date.slice(day.end))) {
    found.date ??= day.date;
    return true;
  }
  if (!isByline(part.replace(/^(?:posted|published|written|submitted) by/iu, "By"))) return false;
  found.author ??= nameWithoutVerb(part);
  return true;
}

/** A single short line above the headline is its kicker. */
function withKicker(read: PageLines): PageLines {
  const [first, second] = read.blocks;
  if (first?.type !== "paragraph" || !second || !isHeadline(second)) return read;
  const kicker = plain(first.text).trim();
  const isLabel = kicker.length < 40 && !/[.!?…。:]$/u.test(kicker);
  return isLabel ? { ...read, kicker, blocks: read.blocks.slice(1) } : read;
}

/** A last heading such as "Related stories" with nothing but links below it. */
function withoutRelated(blocks: RawBlock[]): RawBlock[] {
  const last = blocks.findLastIndex(({ type }) => type === "heading");
  const heading = blocks[last];
  if (heading?.type !== "heading" || !relatedHeading.test(heading.text.trim())) return blocks;
  return blocks.slice(last + 1).every(isLinks) ? blocks.slice(0, last) : blocks;
}

function isLinks(block: RawBlock): boolean {
  const texts =
    block.type === "list" ? block.items.map(({ text }) => text) : "text" in block ? [block.text] : [""];
  return texts.every(
    (text) =>
      typeof text !== "string" && text.every((span) => span.href !== undefined || span.text.trim() === ""),
  );
}
