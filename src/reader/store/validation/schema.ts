import * as v from "valibot";
import {
  articleSchema,
  outlookItemFields,
  outlookKind,
  storyReferenceFields,
} from "../../../article/schema.ts";
import { cardFields, outlookKey } from "../../../edition/schema.ts";
import type { OwnSlug } from "../../lib/links.ts";
import { type LibraryContents, recordKinds, type StoreName, type Stores, type Visit } from "../records.ts";
import { webAddress } from "./web-address.ts";

/*
 * Schemas of the reader's records. They are loose: fields that a newer reader has added are kept. Where a record
 * repeats its key, both must agree.
 */

const key = v.pipe(v.string(), v.nonEmpty());
const card = v.looseObject(cardFields);
/** ISO 8601 in UTC, in one notation, so that times sort as text. */
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u),
  v.check((text) => !Number.isNaN(Date.parse(text)), "not a time"),
);
const tags = v.array(v.string());
const href = v.pipe(
  v.string(),
  v.check((address) => webAddress(address) !== undefined, "not a web address"),
);

const itemState = v.looseObject({
  label: v.exactOptional(v.string()),
  text: v.string(),
  when: outlookItemFields.when,
  status: outlookItemFields.status,
  settlement: outlookItemFields.settlement,
});

/** Snapshots made before a kind of record existed lack it. Records are validated when a snapshot is restored. */
const everything = v.pipe(
  v.looseObject(Object.fromEntries(recordKinds.map((kind) => [kind, v.optional(v.array(v.unknown()), [])]))),
  v.transform((found) => found as unknown as LibraryContents),
);

export const schemas: { [S in keyof Stores]: v.GenericSchema<unknown, Stores[S]> } = {
  saved: v.looseObject({ slug: key, card, savedAt: time, tags }),
  copies: v.pipe(
    v.looseObject({ slug: key, article: articleSchema, keptAt: time }),
    v.check(({ slug, article }) => article.slug === slug),
  ),
  links: v.looseObject({ href, title: v.string(), savedAt: time, tags }),
  positions: v.looseObject({
    slug: key,
    card,
    block: v.string(),
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    wording: v.exactOptional(v.string()),
    at: time,
  }),
  visits: v.pipe(
    v.looseObject({
      id: v.custom<Visit["id"]>((found) => typeof found === "string"),
      day: v.pipe(v.string(), v.isoDate()),
      slug: key,
      card,
      at: time,
    }),
    v.check(({ id, day, slug }) => id === `${day}/${slug}`),
  ),
  own: v.pipe(
    v.looseObject({
      slug: v.custom<OwnSlug>((found) => typeof found === "string" && /^own:[0-9a-v]+$/u.test(found)),
      article: articleSchema,
      source: v.string(),
      format: v.picklist(["txt", "md"]),
      html: v.exactOptional(v.literal(true)),
      addedAt: time,
      tags: v.exactOptional(tags),
    }),
    v.check(({ slug, article }) => article.slug === slug),
  ),
  highlights: v.looseObject({
    id: key,
    slug: key,
    headline: v.string(),
    block: v.string(),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
    note: v.exactOptional(v.string()),
    madeAt: time,
  }),
  watched: v.pipe(
    v.looseObject({
      key: outlookKey,
      item: key,
      kind: outlookKind,
      story: v.looseObject(storyReferenceFields),
      seen: itemState,
      now: v.exactOptional(v.nullable(itemState)),
      changedAt: v.exactOptional(time),
      seenAt: v.exactOptional(time),
      watchedAt: time,
    }),
    v.check((watched) => watched.key === `${watched.story.slug}#${watched.item}`),
  ),
  versions: v.looseObject({
    slug: key,
    wording: v.string(),
    units: v.array(v.object({ id: v.string(), text: v.string() })),
    at: time,
  }),
  snapshots: v.looseObject({
    id: key,
    at: time,
    why: v.picklist(["import", "upgrade", "clear", "restore", "history"]),
    version: v.exactOptional(v.number()),
    everything,
  }),
  damaged: v.looseObject({
    id: key,
    kind: v.custom<StoreName>((found) => typeof found === "string"),
    key: v.string(),
    found: v.unknown(),
    at: time,
  }),
};
