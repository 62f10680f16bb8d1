import { useQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { slugOf } from "../../../article/slug.ts";
import { decodeUrlPart } from "../../../article/url.ts";
import type { Card } from "../../../edition/edition.ts";
import { editionQuery } from "../../edition/queries.ts";
import { useIsHydrated } from "../../lib/is-hydrated.ts";
import { links } from "../../lib/links.ts";
import type { Page } from "../../routing/page.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { frameMessages } from "./messages.ts";

/** The page for any address that has no other page. */
export const notFoundPage: Page = {
  load: () => Promise.resolve({ title: frameMessages.notFound.title }),
  View: NotFoundView,
};

/** Says that there is nothing at this address, and suggests stories with a similar one. */
export function NotFoundView() {
  const suggestions = useSuggestions();
  return (
    <EmptyState
      title={frameMessages.notFound.title}
      text={frameMessages.notFound.text + (suggestions.length > 0 ? frameMessages.notFound.suggestions : "")}
      action={
        <a className="button" href={links.today()}>
          {frameMessages.toToday}
        </a>
      }
    >
      {suggestions.length > 0 && (
        <ul>
          {suggestions.map((card) => (
            <li key={card.slug} lang={card.lang} dir={card.dir}>
              <a className="link" href={links.article(card.slug)}>
                {card.headline}
              </a>
            </li>
          ))}
        </ul>
      )}
    </EmptyState>
  );
}

/** Suggestions are made in the browser only, since the press writes one page for all unknown addresses. */
function useSuggestions(): Card[] {
  const isBrowser = useIsHydrated();
  // A prerendered page embeds a subset of the edition; suggestions need all of its stories.
  const { data: edition } = useQuery({ ...editionQuery, refetchOnMount: true });
  const { pathname } = useLocation();
  if (!isBrowser || !edition) return [];
  const { lead, cards } = edition.front;
  const segment = pathname.split("/").findLast((part) => part !== "") ?? "";
  return similarStories(decodeUrlPart(segment), [...(lead ? [lead] : []), ...cards]);
}

const mostSuggestions = 3;
const leastSimilarity = 0.3;

/** The stories whose slug is similar to a text, the most similar first. */
function similarStories(text: string, cards: Card[]): Card[] {
  const wanted = bigramsOf(slugOf(text));
  return cards
    .map((card) => ({ card, similarity: diceCoefficient(wanted, bigramsOf(card.slug)) }))
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, mostSuggestions)
    .map(({ card }) => card);
}

/** Sørensen–Dice coefficient: twice the size of the intersection, divided by the sum of both sizes. */
function diceCoefficient(a: Set<string>, b: Set<string>): number {
  if (a.size + b.size === 0) return 0;
  return (2 * [...a].filter((bigram) => b.has(bigram)).length) / (a.size + b.size);
}

/** Pairs of adjacent characters: a typing error leaves most of them unchanged. */
function bigramsOf(slug: string): Set<string> {
  const characters = [...slug];
  return new Set(characters.slice(1).map((character, index) => (characters[index] ?? "") + character));
}
