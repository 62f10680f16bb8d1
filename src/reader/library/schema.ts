import * as v from "valibot";
import { articleSchema } from "../../article/schema.ts";
import { cardEntries } from "../../edition/schema.ts";
import { webAddress } from "./address.ts";
import { type Everything, kinds, type OwnSlug, type Store, type Stores } from "./records.ts";

/* unknown -> the reader's records. Loose: what a newer reader has added to a record stays in it. */

const key = v.pipe(v.string(), v.nonEmpty());
const card = v.looseObject(cardEntries);
/** In UTC and spelled in one way, so that times sort as text. */
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u),
  v.check((text) => !Number.isNaN(Date.parse(text)), "no time"),
);
const tags = v.array(v.string());
const href = v.pipe(
  v.string(),
  v.check((address) => webAddress(address) !== undefined, "no address of the web"),
);

/** One from before there was a kind has none of it. Its records are looked at one by one when it is restored. */
const everything = v.pipe(
  v.looseObject(Object.fromEntries(kinds.map((kind) => [kind, v.optional(v.array(v.unknown()), [])]))),
  v.transform((found) => found as unknown as Everything),
);

export const schemas: { [S in keyof Stores]: v.GenericSchema<unknown, Stores[S]> } = {
  saved: v.looseObject({ slug: key, card, savedAt: time, tags }),
  copies: v.looseObject({ slug: key, article: articleSchema, keptAt: time }),
  links: v.looseObject({ href, title: v.string(), savedAt: time, tags }),
  positions: v.looseObject({
    slug: key,
    card,
    block: v.string(),
    share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    at: time,
  }),
  visits: v.looseObject({
    id: v.custom<`${string}/${string}`>((found) => typeof found === "string" && found.includes("/")),
    day: v.pipe(v.string(), v.isoDate()),
    slug: key,
    card,
    at: time,
  }),
  own: v.looseObject({
    slug: v.custom<OwnSlug>((found) => typeof found === "string" && found.startsWith("own:")),
    article: articleSchema,
    source: v.string(),
    format: v.picklist(["txt", "md"]),
    addedAt: time,
    tags: v.exactOptional(tags),
  }),
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
  snapshots: v.looseObject({
    id: key,
    at: time,
    why: v.picklist(["import", "upgrade", "clear"]),
    version: v.exactOptional(v.number()),
    everything,
  }),
  damaged: v.looseObject({
    id: key,
    kind: v.custom<Store>((found) => typeof found === "string"),
    key: v.string(),
    found: v.unknown(),
    at: time,
  }),
};
