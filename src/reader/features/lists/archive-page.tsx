import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import type { Edition } from "../../../edition/edition.ts";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { listMessages } from "./messages.ts";
import { pageQuery } from "./queries.ts";
import { listTitle, loadStoryList, type StoryList, StoryListView } from "./story-list.tsx";

/** All stories of the edition. */
export const page: Page = {
  async load(client, { page }) {
    const list = archiveOf(await client.ensureQueryData(editionQuery));
    await loadStoryList(client, list, page);
    return { title: listTitle(list, page) };
  },
  View: ArchiveView,
};

function ArchiveView() {
  const { page } = useParams();
  const { data: edition } = useSuspenseQuery(editionQuery);
  if (edition.pages === 0) return <EmptyState {...listMessages.noStories} />;
  return <StoryListView list={archiveOf(edition)} requested={page} lang={edition.language} />;
}

function archiveOf({ stories, pages }: Edition): StoryList {
  return {
    title: messages.archive,
    titleLang: messages.lang,
    stories,
    pages,
    pageQuery,
    link: links.archive,
  };
}
