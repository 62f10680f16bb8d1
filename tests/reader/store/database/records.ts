import type { Change, Highlight, Position, Saved } from "../../../../src/reader/store/records.ts";
import { article, cardOf } from "../../fixtures.ts";

/* Records of a library, for tests. */

const at = "2026-11-23T08:00:00.000Z";

export function savedOf(slug: string, rest: Partial<Saved> = {}): Saved {
  return { slug, card: cardOf(slug, `The story ${slug}`), savedAt: at, tags: [], ...rest };
}

export function positionOf(slug: string, share: number): Position {
  return { slug, card: cardOf(slug, `The story ${slug}`), block: "lead-a", share, at };
}

export function highlightOf(id: string): Highlight {
  return {
    id,
    slug: "quiet-library",
    headline: "Quiet",
    block: "lead-a",
    exact: "dawn",
    prefix: "",
    suffix: "",
    madeAt: at,
  };
}

export const save = (slug: string): Change => ({ kind: "saved", put: savedOf(slug) });
export const unsave = (slug: string): Change => ({ kind: "saved", remove: slug });

/** Saves a story with its whole text. */
export const saveWhole = (slug: string): Change[] => [
  save(slug),
  { kind: "copies", put: { slug, article: { ...article, slug }, keptAt: at } },
];
