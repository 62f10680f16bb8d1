import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Edition } from "../../../edition/edition.ts";
import { Subscription } from "../../article/subscription/subscription.tsx";
import { LoadError } from "../../edition/load-error.ts";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import type { Page } from "../../routing/page.ts";
import { topicQuery } from "./queries.ts";
import { listTitle, loadStoryList, type StoryList, StoryListView } from "./story-list.tsx";

/** The stories of a topic. */
export const page: Page = {
  async load(client, { topic = "", page }) {
    const list = topicOf(await client.ensureQueryData(editionQuery), topic);
    await loadStoryList(client, list, page);
    return { title: listTitle(list, page) };
  },
  View: TopicView,
};

function TopicView() {
  const { topic = "", page } = useParams();
  const { data: edition } = useSuspenseQuery(editionQuery);
  return (
    <>
      <StoryListView list={topicOf(edition, topic)} requested={page} lang={edition.language} />
      <Subscription href={links.topicCalendar(topic)} address={edition.address} />
    </>
  );
}

/** @throws LoadError when the edition has no such topic */
function topicOf(edition: Edition, slug: string): StoryList {
  const topic = edition.topics.find((topic) => topic.slug === slug);
  if (!topic) throw new LoadError("missing", `the edition has no topic ${slug}`);
  return {
    title: topic.name,
    stories: topic.count,
    pages: topic.pages,
    pageQuery: (page) => topicQuery(slug, page),
    link: (page) => links.topic(slug, page),
  };
}
