import type { Card, Edition, OutlookKey } from "../../../../edition/edition.ts";
import { frontCards, frontHash } from "../../../../edition/front-hash.ts";
import { links } from "../../../lib/links.ts";
import { storeReadHashes } from "../../../lib/read-hashes.ts";
import { deviceStorage, editionKey } from "../../../lib/storage.ts";

/** What the front page showed when the reader looked at it. */
export type Look = {
  /** In milliseconds since 1970. */
  at: number;
  /** The date of the oldest story. */
  oldest: string;
  /** The stories, and the hashes of their words, which are empty where they are not known. */
  stories: [slug: string, wording: string][];
  settled: OutlookKey[];
};

/** The last look, and while the reader catches up, the look before the pause. */
type Looks = Look & {
  since?: Look;
  /** Until when the line about it is shown. */
  until?: number;
};

/** The pause after which there is something to catch up with, and how long the line about it is shown. */
const pause = 4 * 60 * 60 * 1000;

const key = editionKey("aheadline.looks");

/** The look that the reader catches up from; undefined for somebody who is new, or was here a short while ago. */
export function lookBefore(now = Date.now()): Look | undefined {
  const looks = readLooks();
  if (!looks) return undefined;
  return isPause(looks, now) ? looks : isShown(looks, now) ? looks.since : undefined;
}

/**
 * Records what the front page shows now as the last look.
 * @param hasLine whether it has a line about what is new: its space is then kept, whatever the page lists next time
 */
export function recordLook(edition: Edition, hasLine: boolean, now = Date.now()): void {
  const looks = readLooks();
  const { since: _, until: __, ...last }: Looks = looks ?? lookAt(edition, now);
  const kept = looks && isShown(looks, now) ? { since: looks.since, until: looks.until } : {};
  const catching = looks && isPause(looks, now) ? { since: last, until: now + pause } : kept;
  deviceStorage.write(key, JSON.stringify({ ...lookAt(edition, now), ...catching }));
  storeReadHashes([[links.today(), hasLine ? "shown" : frontHash(edition)]], () => true);
}

function isPause({ at }: Looks, now: number): boolean {
  return now - at >= pause;
}

function isShown({ until = 0 }: Looks, now: number): boolean {
  return now < until;
}

function lookAt(edition: Edition, at: number): Look {
  const cards = frontCards(edition);
  const [oldest = ""] = cards.map(({ published }) => published).sort();
  const stories = cards.map(({ slug, wording = "" }): [string, string] => [slug, wording]);
  return { at, oldest, stories, settled: edition.outlook.settled };
}

/** The looks on the device. Anything else under their key counts as none. */
function readLooks(): Looks | undefined {
  const found = deviceStorage.readJson(key);
  if (!isLook(found)) return undefined;
  const { since, until, ...last }: Partial<Looks> & Look = found;
  return isLook(since) && typeof until === "number" ? { ...last, since, until } : last;
}

function isLook(found: unknown): found is Look {
  const { at, oldest, stories, settled } = (found ?? {}) as Partial<Record<keyof Look, unknown>>;
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.every(isText) && pair.length === 2;
  return (
    Number.isFinite(at) &&
    isText(oldest) &&
    Array.isArray(stories) &&
    stories.every(isPair) &&
    Array.isArray(settled) &&
    settled.every(isText)
  );
}

function isText(found: unknown): found is string {
  return typeof found === "string";
}

/** What is new on the front page since a look. */
export type News = { at: number; added: Card[]; updated: Card[]; settled: OutlookKey[] };

/**
 * Compares the front page with an earlier look. A story that came back to it because another one went is not new, and
 * neither is a settled question that came back to the end of their list.
 * @param readWording the hash of the words of a story that the reader has read since, if any
 */
export function newsSince(
  look: Look,
  edition: Edition,
  readWording: (slug: string) => string | undefined,
): News {
  const known = new Map(look.stories);
  const knownKey = edition.outlook.settled.findIndex((one) => look.settled.includes(one));
  const isUpdated = ({ slug, wording }: Card) =>
    Boolean(wording && known.get(slug)) && wording !== known.get(slug) && wording !== readWording(slug);
  const cards = frontCards(edition);
  return {
    at: look.at,
    added: cards.filter(({ slug, published }) => !known.has(slug) && published >= look.oldest),
    updated: cards.filter(isUpdated),
    settled: edition.outlook.settled.slice(0, knownKey < 0 ? undefined : knownKey),
  };
}

/** Whether there is anything new. */
export function hasNews({ added, updated, settled }: News): boolean {
  return added.length + updated.length + settled.length > 0;
}
