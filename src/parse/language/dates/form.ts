import type { When } from "../../../article/article.ts";

/** What a form of dates says: the date without its words. */
export type Reading = Omit<When, "text">;

/** What a form may need to be understood. */
export type Surroundings = {
  /** The text before it. */
  before: string;
  /** The text of the form itself. */
  words: string;
  /** The day of the story; empty where dates that follow from it are not wanted. */
  published: string;
};

/** A way to write dates: its pattern, and what the groups of a match say. */
export type Form = {
  pattern: RegExp;
  /** What has to introduce it; without, anything that introduces a date. `none` stands anywhere. */
  needs?: "preposition" | "none";
  read: (groups: Record<string, string | undefined>, at: Surroundings) => Reading | undefined;
};

/** A stretch of text in the form of a date. `reading` is absent where no such date exists. */
export type Mention = {
  start: number;
  end: number;
  reading: Reading | undefined;
  needs?: "preposition" | "none";
};

/**
 * Everything in one of the forms, in text order. Where two mentions overlap, that of the earlier form is kept.
 */
export function mentionsIn(text: string, forms: Form[], published = ""): Mention[] {
  const found: Mention[] = [];
  for (const { pattern, needs, read } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const before = text.slice(Math.max(0, start - 60), start);
      const reading = read(match.groups ?? {}, { before, words: match[0], published });
      found.push({ start, end, reading, ...(needs && { needs }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A pattern with white space for its spaces, which begins and ends at the edge of a word where the script has any. */
export function wordPattern(source: string, lang: string): RegExp {
  const [before, after] = isUnspaced(lang)
    ? ["(?<!\\p{N})", ""]
    : ["(?<![\\p{L}\\p{M}\\p{N}\\p{Pd}])", "(?![\\p{L}\\p{M}\\p{Pd}])"];
  return new RegExp(`${before}(?:${spaced(source)})${after}`, "giu");
}

/** The source of a pattern with any white space for its spaces. */
export function spaced(source: string): string {
  return source.replace(/ \?/gu, "\\s?").replace(/ /gu, "\\s+");
}

/** Whether words are written without spaces between them, or with endings that are words in other languages. */
export function isUnspaced(lang: string): boolean {
  return /^(?:zh|ja|ko|he)$/u.test(lang);
}
