import * as v from "valibot";
import {
  isoDate,
  knownVersion,
  outlookItemFields,
  outlookKind,
  picture,
  storyReferenceFields,
  when,
} from "../article/schema.ts";
import type { Edition, OutlookKey, OutlookPage, OutlookSummary, Page } from "./edition.ts";

/* Validates the data files of an edition. */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const dir = v.picklist(["ltr", "rtl"]);
const slug = v.pipe(v.string(), v.nonEmpty());
export const topic = v.object({ slug, name: v.string(), count, pages: count });

export const cardFields = {
  slug,
  headline: v.string(),
  lang: v.string(),
  dir: v.exactOptional(dir),
  kicker: v.exactOptional(v.string()),
  summary: v.exactOptional(v.string()),
  topics: v.array(v.string()),
  published: isoDate,
  updated: v.exactOptional(isoDate),
  minutes: count,
  wording: v.exactOptional(v.string()),
  image: v.exactOptional(v.object({ alt: v.string(), picture })),
  next: v.exactOptional(v.object({ id: v.string(), text: v.string(), when: v.exactOptional(when) })),
};
export const card = v.object(cardFields);
const cards = v.array(card);
const contentsEntry = v.object({
  id: v.string(),
  heading: v.string(),
  outlook: v.exactOptional(v.literal(true)),
});

const { id, label, text, when: whenOfItem } = outlookItemFields;
const stripEntry = v.object({
  ...{ id, label, text, when: whenOfItem },
  story: v.object(storyReferenceFields),
  page: count,
});

export const outlookEntry = v.object({
  ...outlookItemFields,
  kind: outlookKind,
  changedOn: v.exactOptional(v.string()),
  story: v.object({
    ...storyReferenceFields,
    published: isoDate,
    topics: v.array(v.string()),
    caveat: v.exactOptional(v.string()),
  }),
});
export const outlookKey = v.custom<OutlookKey>(
  (found) => typeof found === "string" && /^[^#]+#[^#]+$/u.test(found),
);

export const editionSchema: v.GenericSchema<unknown, Edition> = v.object({
  version: knownVersion,
  name: v.string(),
  language: v.string(),
  dir,
  address: v.exactOptional(v.string()),
  description: v.exactOptional(v.string()),
  build: v.string(),
  date: isoDate,
  built: isoDate,
  stories: count,
  minutes: count,
  pages: count,
  topics: v.array(topic),
  front: v.object({
    lead: v.exactOptional(v.object({ ...cardFields, contents: v.array(contentsEntry) })),
    cards,
  }),
  outlook: v.object({
    open: count,
    pages: count,
    strip: v.array(stripEntry),
    settled: v.array(outlookKey),
  }),
});

export const pageSchema: v.GenericSchema<unknown, Page> = v.object({
  version: knownVersion,
  build: v.string(),
  page: count,
  pages: count,
  topic: v.exactOptional(topic),
  cards,
});

const outlookCounts = { open: count, dated: count, pages: count };
const outlookTopic = v.object({ ...outlookCounts, slug, name: v.string() });
const outlookDay = { date: v.string(), count };

export const outlookPageSchema: v.GenericSchema<unknown, OutlookPage> = v.object({
  version: knownVersion,
  build: v.string(),
  page: count,
  pages: count,
  topic: v.exactOptional(outlookTopic),
  list: v.exactOptional(v.picklist(["changed", "settled"])),
  entries: v.array(outlookEntry),
});

export const outlookSummarySchema: v.GenericSchema<unknown, OutlookSummary> = v.object({
  version: knownVersion,
  build: v.string(),
  today: v.string(),
  ...outlookCounts,
  stories: count,
  topics: v.array(outlookTopic),
  days: v.array(v.object({ ...outlookDay, page: count })),
  changed: v.object({ count, pages: count }),
  settled: v.object({
    count,
    pages: count,
    days: v.array(v.object(outlookDay)),
    latest: v.array(outlookEntry),
  }),
});
