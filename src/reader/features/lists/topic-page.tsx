import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Edition, Topic } from "../../../edition/edition.ts";
import { LoadError } from "../../edition/load-error.ts";
import { askedPage, wantsMore } from "../../edition/pagination.ts";
import { editionQuery, topicQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { ListView } from "./story-list.tsx";

/** The stories of a topic, by page. */
export const topicPage: Page = {
  async load(client, { topic: slug = "", page: asked }) {
    const topic = topicIn(await client.ensureQueryData(editionQuery), slug);
    const page = askedPage(asked, topic.pages);
    const newest = await client.ensureQueryData(topicQuery(slug, page));
    if (wantsMore(asked, newest)) await client.ensureQueryData(topicQuery(slug, page - 1));
    return { title: asked ? `${topic.name}, ${messages.page(page)}` : topic.name };
  },
  View: TopicView,
};

function TopicView() {
  const { topic: slug = "", page: asked } = useParams();
  const { data: edition } = useSuspenseQuery(editionQuery);
  const topic = topicIn(edition, slug);
  const page = askedPage(asked, topic.pages);
  const { data: newest } = useSuspenseQuery(topicQuery(slug, page));
  const more = wantsMore(asked, newest);
  const oldest = more ? page - 1 : page;
  const { data: last } = useSuspenseQuery(topicQuery(slug, oldest));
  return (
    <ListView
      title={topic.name}
      count={topic.count}
      cards={more ? [...newest.cards, ...last.cards] : newest.cards}
      lang={edition.language}
      older={oldest > 1 ? links.topic(slug, oldest - 1) : undefined}
      newer={
        page < topic.pages ? links.topic(slug, page + 1 < topic.pages ? page + 1 : undefined) : undefined
      }
    />
  );
}

function topicIn(edition: Edition, slug: string): Topic {
  const topic = edition.topics.find((topic) => topic.slug === slug);
  if (!topic) throw new LoadError("missing", `the edition has no topic ${slug}`);
  return topic;
}
