import { idOf } from "../article/id.ts";
import type { Card, Edition } from "./edition.ts";

/** The stories of the front page, the lead first. */
export function frontCards({ front: { lead, cards } }: Pick<Edition, "front">): Card[] {
  return lead ? [lead, ...cards] : cards;
}

/**
 * A hash of the stories of the front page, of their words, and of what was settled: with the same hash there is nothing
 * to catch up with.
 */
export function frontHash(edition: Pick<Edition, "front" | "outlook">): string {
  const cards = frontCards(edition).map(({ slug, wording = "" }) => `${slug} ${wording}`);
  return idOf([...cards, ...edition.outlook.settled].join("\n"));
}
