import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Article } from "../../../article/article.ts";
import { plain } from "../../../article/text.ts";
import { cardOf } from "../../../edition/card.ts";
import type { Card, Edition } from "../../../edition/edition.ts";
import { articleQuery, editionQuery, fetchEdition } from "../../edition/queries.ts";
import { isOwn } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import { type Page, withoutFrontPage } from "../../routing/page.ts";
import { ListenButton } from "./listen-button.tsx";
import type { Related } from "./read-on.tsx";
import { useKeptReading } from "./saved-position.ts";
import { StoryHighlights } from "./story-highlights.tsx";
import { StoryView } from "./story-view.tsx";

/** How many stories to go on with. */
const shown = 3;

/** A story. */
export const storyPage: Page = {
  async load(client, { slug = "" }) {
    const [article] = await Promise.all([client.ensureQueryData(articleQuery(slug)), fetchEdition(client)]);
    const { headline, summary } = article;
    return { title: headline, ...(summary && { description: plain(summary) }) };
  },
  View: StoryPageView,
  subset(edition, client, { slug = "" }) {
    const article = client.getQueryData(articleQuery(slug).queryKey);
    const cards = article ? relatedTo(article, edition).map(({ card }) => card) : [];
    return { ...withoutFrontPage(edition), front: { cards } };
  },
};

function StoryPageView() {
  const { slug = "" } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery(slug));
  return <Story article={article} />;
}

/** A story in its edition. A text of the reader's own has no place there, and leads on to nothing. */
export function Story({ article }: { article: Article }) {
  const { slug } = article;
  const { data: edition } = useSuspenseQuery(editionQuery);
  const card = cardOf(article, edition.date);
  return (
    <StoryView
      // Another story starts afresh: nothing read, nothing copied.
      key={slug}
      article={article}
      card={card}
      lang={edition.language}
      address={addressOf(slug, edition)}
      open={isOwn(slug) ? 0 : edition.outlook.open}
      related={isOwn(slug) ? [] : relatedTo(article, edition)}
      reading={useKeptReading(card)}
      tools={<ListenButton article={article} />}
    >
      <StoryHighlights article={article} />
    </StoryView>
  );
}

/** On the web, where it has one. */
function addressOf(slug: string, { address }: Edition): string | undefined {
  return address && !isOwn(slug) ? `${address}articles/${encodeURIComponent(slug)}/` : undefined;
}

/** Stories of the front page to go on with: those of the same topic first, then those that come after. */
export function relatedTo(article: Article, { front }: Edition): Related[] {
  const cards: Card[] = [...(front.lead ? [front.lead] : []), ...front.cards];
  const place = cards.findIndex((card) => card.slug === article.slug);
  const others = [...cards.slice(place + 1), ...cards.slice(0, Math.max(0, place))];
  const shared = (card: Card) => card.topics.find((topic) => article.topics.includes(topic));
  return [...others.filter(shared), ...others.filter((card) => !shared(card))].slice(0, shown).map((card) => {
    const topic = shared(card);
    return { card, why: topic ? messages.sameTopic(topic) : messages.nextInEdition };
  });
}
