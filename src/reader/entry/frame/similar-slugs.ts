import { slugOf } from "../../../article/slug.ts";
import type { Card } from "../../../edition/edition.ts";

/** How many stories are offered, and how alike an address has to be. */
const shown = 3;
const enough = 0.3;

/** The stories whose address is closest to one that leads nowhere, the closest first. */
export function similarStories(asked: string, cards: Card[]): Card[] {
  const wanted = pairsOf(slugOf(asked));
  return cards
    .map((card) => ({ card, likeness: likeness(wanted, pairsOf(card.slug)) }))
    .filter(({ likeness }) => likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, shown)
    .map(({ card }) => card);
}

/** The Dice coefficient of two sets: twice what they share, by what they hold. */
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}

/** Letters that stand beside each other: slips of the finger leave most of them. */
function pairsOf(slug: string): Set<string> {
  const letters = [...slug];
  return new Set(letters.slice(1).map((letter, index) => (letters[index] ?? "") + letter));
}
