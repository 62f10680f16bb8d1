import type { WireFile } from "./wire-file.ts";
import { unframed } from "./wire-line.ts";

const words =
  "(?:(?:first|rough|working|internal|second|early) )?draft(?: copy)?|entwurf|brouillon|borrador|bozza|rascunho|utkast|udkast|luonnos|" +
  "черновик|чернетка|مسودة|טיוטה|下書き|草稿|初稿|초안|मसौदा";
/** `DRAFT`, `Draft v2`, `ENTWURF 14.11.2026`. */
const alone = new RegExp(
  `^(?:${words})(?:,?\\s(?:version |v\\.?\\s?|no\\.? |nr\\.? )?\\p{Nd}[\\p{Nd}./-]*)?$`,
  "iu",
);
/** Capitals before a headline: `DRAFT: Bridge opens`, `[DRAFT 2] Bridge opens`. */
const inCapitals =
  /^(?:DRAFT|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO|UTKAST|UDKAST|LUONNOS|ЧЕРНОВИК|ЧЕРНЕТКА)(?:\s\p{Nd}{1,2})?(?:\s?[:：\])】]|\s[–—|/-])\s?(?=.*\p{Ll})/u;
/** The word in capitals anywhere in a line. */
const capitals =
  /(?<![\p{L}\p{N}])(?:DRAFT|ENTWURF|BROUILLON|BORRADOR|BOZZA|RASCUNHO|UTKAST|UDKAST|LUONNOS|ЧЕРНОВИК|ЧЕРНЕТКА)(?!\p{L})/u;
/** A line of tags as Obsidian writes them, among them `#draft`. */
const tags =
  /^(?=.*#(?:draft|wip|private|unpublished|entwurf|brouillon|borrador|bozza|rascunho)(?:\s|$))(?:#[\p{L}\p{N}_/-]+\s*)+$/iu;
/** Lines at the top among which such a mark stands. */
const topLines = 3;

/** Holds a story back that calls itself a draft at its top. A heading such as "Draft" further below is one of the story. */
export function readDraftMarks({ lines, conditions }: WireFile): void {
  for (const [at, { text, line }] of lines.slice(0, topLines).entries()) {
    const bare = unframed(text);
    const isMark = alone.test(bare) && (at === 0 || bare !== text || bare === bare.toUpperCase());
    if (isMark || saysDraft(text))
      conditions.push({ type: "draft", reason: bare.slice(0, 80), line, column: 1 });
  }
}

/** Whether a headline or a line of tags says that its story is a draft. */
export function saysDraft(text: string): boolean {
  return inCapitals.test(unframed(text)) || tags.test(text.slice(0, 300));
}

/** Whether a line at the edge of a page, or a part of it, is the mark of a draft: `Harbour Trust | Draft 2 | Page 1`. */
export function namesDraft(text: string): boolean {
  const parts = unframed(text).split(/\s?[|·•/,:]\s?|\s[–—-]\s/u);
  return capitals.test(text) || parts.some((part) => alone.test(part.trim()));
}
