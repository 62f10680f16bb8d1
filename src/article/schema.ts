import * as v from "valibot";
import type { Article, Block, Item, OutlookItem } from "./article.ts";
import { version } from "./article.ts";
import { safeUrl } from "./url.ts";

/*
 * Validates unknown JSON as an Article. Valibot takes 2 kB in the browser, a third of zod/mini. Objects drop
 * unknown fields, so that an article of a newer minor version is still valid.
 */

const href = v.pipe(
  v.string(),
  v.check((address) => safeUrl(address) !== undefined, "unsafe address"),
);
const id = v.pipe(v.string(), v.nonEmpty());

/** An array of known words; unknown ones, from a newer version, are dropped. */
const knownOf = <const Word extends string>(words: Word[]) =>
  v.pipe(
    v.array(v.string()),
    v.transform((values) => values.filter((word): word is Word => (words as string[]).includes(word))),
  );

export const text = v.union([
  v.string(),
  v.array(
    v.object({
      text: v.string(),
      marks: v.exactOptional(knownOf(["strong", "em", "code", "strike"])),
      href: v.exactOptional(href),
    }),
  ),
]);

const itemEntries = {
  id,
  label: v.exactOptional(v.string()),
  text,
  items: v.exactOptional(v.lazy(() => v.array(item))),
};
export const item: v.GenericSchema<unknown, Item> = v.lazy(() => v.object(itemEntries));

const listEntries = {
  id,
  leadIn: v.exactOptional(text),
  ordered: v.exactOptional(v.literal(true)),
  start: v.exactOptional(v.number()),
};

const size = v.pipe(v.number(), v.integer(), v.minValue(1));
export const picture = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  width: size,
  height: size,
  widths: v.array(size),
});
const illustrationEntries = {
  src: href,
  alt: v.string(),
  caption: v.exactOptional(text),
  picture: v.exactOptional(picture),
};

const knownBlock = v.variant("type", [
  v.object({ type: v.literal("paragraph"), id, text }),
  v.object({ type: v.literal("list"), ...listEntries, items: v.array(item) }),
  v.object({ type: v.literal("quote"), id, text, cite: v.exactOptional(text) }),
  v.object({ type: v.literal("image"), id, ...illustrationEntries }),
  v.object({
    type: v.literal("table"),
    id,
    head: v.array(text),
    rows: v.array(v.array(text)),
    align: v.array(v.nullable(v.picklist(["start", "center", "end"]))),
  }),
  v.object({ type: v.literal("code"), id, text: v.string(), language: v.exactOptional(v.string()) }),
]);
const knownTypes = new Set<string>(knownBlock.options.map((option) => option.entries.type.literal));

/** A block of a type from a newer version keeps its text. */
const unknownBlock = v.pipe(
  v.object({
    type: v.pipe(
      v.string(),
      v.check((type) => !knownTypes.has(type)),
    ),
    id,
    text: v.string(),
  }),
  v.transform(({ id, text }) => ({ type: "unknown" as const, id, text })),
);

export const block: v.GenericSchema<unknown, Block> = v.union([knownBlock, unknownBlock]);
const blocks = v.array(block);

/** A date, or a date with time and offset. */
export const isoDate = v.union([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.isoTimestamp())]);

/** A day, a month or a year. */
const calendarDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d\d){0,2}$/u));
export const when = v.object({
  date: calendarDate,
  until: v.exactOptional(calendarDate),
  named: v.exactOptional(v.picklist(["quarter", "half", "season", "decade"])),
  time: v.exactOptional(v.pipe(v.string(), v.regex(/^\d\d:\d\d$/u))),
  zone: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:Z|[+-]\d\d:\d\d)$/u))),
  relative: v.exactOptional(v.literal(true)),
  text: v.string(),
});

export const storyReferenceFields = {
  slug: v.pipe(v.string(), v.nonEmpty()),
  headline: v.string(),
  lang: v.string(),
  dir: v.exactOptional(v.picklist(["ltr", "rtl"])),
};

export const threadStory = v.object({ ...storyReferenceFields, published: isoDate });

export const outlookStatus = v.picklist(["open", "happened", "did-not-happen", "overtaken"]);

export const outlookItemFields = {
  ...itemEntries,
  when: v.exactOptional(when),
  status: outlookStatus,
  settlement: v.exactOptional(
    v.object({
      words: v.exactOptional(text),
      date: v.exactOptional(calendarDate),
      story: v.exactOptional(threadStory),
    }),
  ),
  before: v.exactOptional(
    v.object({
      changed: isoDate,
      text: v.exactOptional(v.string()),
      when: v.exactOptional(v.nullable(when)),
    }),
  ),
};
export const outlookItem: v.GenericSchema<unknown, OutlookItem> = v.object(outlookItemFields);

export const outlookKind = v.picklist(["areas", "outcomes", "events", "questions"]);

const part = v.variant("role", [
  v.object({ role: v.literal("lead"), id, text }),
  v.object({
    role: v.literal("group"),
    ...listEntries,
    kind: outlookKind,
    items: v.array(outlookItem),
  }),
  v.object({ role: v.literal("caveat"), id, text }),
  v.object({ role: v.literal("view"), blocks }),
]);

const section = v.variant("type", [
  v.object({
    type: v.literal("section"),
    id,
    heading: v.string(),
    blocks,
    sections: v.exactOptional(v.array(v.object({ id, heading: v.string(), blocks }))),
  }),
  v.object({ type: v.literal("outlook"), id, heading: v.string(), parts: v.array(part) }),
]);

const thread = v.object({
  name: v.exactOptional(v.string()),
  stories: v.array(v.object({ ...threadStory.entries, skipped: v.exactOptional(v.number()) })),
});

const revision = v.object({
  at: isoDate,
  changes: v.array(
    v.variant("kind", [
      v.object({ kind: v.literal("new"), text: v.string() }),
      v.object({ kind: v.literal("altered"), text: v.string(), before: v.string() }),
      v.object({ kind: v.literal("removed"), before: v.string() }),
    ]),
  ),
  more: v.exactOptional(v.number()),
});

const major = version.split(".")[0];

/** The version of a file: any minor version of the major version that this code supports. */
export const knownVersion = v.pipe(
  v.string(),
  v.check((value) => value.split(".")[0] === major, "written for another version of the reader"),
  v.transform(() => version),
);

export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  version: knownVersion,
  slug: v.pipe(v.string(), v.nonEmpty()),
  lang: v.string(),
  dir: v.exactOptional(v.picklist(["ltr", "rtl"])),
  headline: v.string(),
  kicker: v.exactOptional(v.string()),
  summary: v.exactOptional(text),
  byline: v.exactOptional(v.string()),
  published: isoDate,
  updated: v.exactOptional(isoDate),
  topics: v.array(v.string()),
  facts: v.exactOptional(v.array(v.object({ label: v.string(), text: v.string() }))),
  image: v.exactOptional(v.object(illustrationEntries)),
  lead: blocks,
  sections: v.array(section),
  sources: v.exactOptional(v.array(v.object({ text: v.string(), href: v.exactOptional(href) }))),
  corrections: v.exactOptional(v.array(v.object({ date: isoDate, text }))),
  revisions: v.exactOptional(v.array(revision)),
  withoutHistory: v.exactOptional(v.literal(true)),
  thread: v.exactOptional(thread),
  wording: v.exactOptional(v.string()),
  words: v.number(),
  minutes: v.number(),
  inferred: knownOf(["headline", "published", "slug", "lang", "topics"]),
});
