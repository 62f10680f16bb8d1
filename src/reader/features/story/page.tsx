import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Article } from "../../../article/article.ts";
import { plain } from "../../../article/text.ts";
import { cardOf } from "../../../edition/card.ts";
import type { Card, Edition } from "../../../edition/edition.ts";
import { articleQuery, editionQuery, fetchEdition } from "../../edition/queries.ts";
import { isOwn } from "../../lib/links.ts";
import { type Page, withoutFrontPage } from "../../routing/page.ts";
import { LazyHistory, loadHistory } from "./lazy-history.tsx";
import { ListenButton } from "./listen-button.tsx";
import { storyMessages } from "./messages.ts";
import type { RelatedStory } from "./read-on.tsx";
import { useSavedPosition } from "./reading-position.ts";
import { loadRelated } from "./related.tsx";
import { StoryChanges } from "./story-changes.tsx";
import { StoryHighlights } from "./story-highlights.tsx";
import { StoryView } from "./story-view.tsx";

/** How many related stories are suggested. */
const relatedCount = 3;

/** The page of a story of the edition. */
export const page: Page = {
  async load(client, { slug = "" }) {
    const [article, edition] = await Promise.all([
      client.ensureQueryData(articleQuery(slug)),
      fetchEdition(client),
    ]);
    await loadParts(article);
    const { headline, summary } = article;
    const description = summary ? plain(summary) : edition.description;
    return { title: headline, ...(description && { description }) };
  },
  async loadParts(client, { slug = "" }) {
    const article = client.getQueryData(articleQuery(slug).queryKey);
    return article ? loadParts(article) : [];
  },
  View: StoryPageView,
  subset(edition, client, { slug = "" }) {
    const article = client.getQueryData(articleQuery(slug).queryKey);
    const cards = article
      ? relatedStories(article, edition).map(({ card: { next: _, wording: __, ...card } }) => card)
      : [];
    // The description is in the head of the page.
    const { description: _, ...shown } = withoutFrontPage(edition);
    return { ...shown, front: { cards } };
  },
};

/** The code of what few stories have. */
async function loadParts(article: Article): Promise<string[]> {
  const modules = await Promise.all([loadHistory(article), loadRelated(article)]);
  return modules.flat();
}

function StoryPageView() {
  const { slug = "" } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery(slug));
  return <Story article={article} />;
}

/**
 * A story with the reader's data. An own article is not in the edition: it has no related stories and no
 * address.
 */
export function Story({ article }: { article: Article }) {
  const { slug } = article;
  const { data: edition } = useSuspenseQuery(editionQuery);
  const card = cardOf(article, edition.date);
  const isInEdition = !isOwn(slug);
  return (
    <StoryView
      // A new key for each story resets the reading progress and all other state.
      key={slug}
      article={article}
      card={card}
      lang={edition.language}
      address={isInEdition ? addressOf(slug, edition) : undefined}
      open={isInEdition ? edition.outlook.open : 0}
      today={edition.date}
      built={edition.built}
      related={isInEdition ? relatedStories(article, edition) : []}
      savedPosition={useSavedPosition(card, article)}
      tools={<ListenButton article={article} />}
      note={isInEdition && <StoryChanges article={article} />}
    >
      <LazyHistory article={article} lang={edition.language} today={edition.date} />
      <StoryHighlights article={article} />
    </StoryView>
  );
}

/** The public address, if the edition has one. */
function addressOf(slug: string, { address }: Edition): string | undefined {
  return address && `${address}articles/${encodeURIComponent(slug)}/`;
}

/**
 * Stories of the front page to read next: those that share a topic first, then those that follow in the
 * edition.
 */
export function relatedStories(article: Article, { front }: Edition): RelatedStory[] {
  const cards: Card[] = [...(front.lead ? [front.lead] : []), ...front.cards];
  const index = cards.findIndex((card) => card.slug === article.slug);
  const others = [...cards.slice(index + 1), ...cards.slice(0, Math.max(0, index))];
  const sharedTopic = (card: Card) => card.topics.find((topic) => article.topics.includes(topic));
  const ranked = [...others.filter(sharedTopic), ...others.filter((card) => !sharedTopic(card))];
  return ranked.slice(0, relatedCount).map((card) => {
    const topic = sharedTopic(card);
    return { card, reason: topic ? storyMessages.sameTopic(topic) : storyMessages.nextInEdition };
  });
}
