import { type QueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { askedPage, wantsMore } from "../../edition/pagination.ts";
import { editionQuery, pageQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListView } from "./story-list.tsx";

/** All stories, by page. */
export const archivePage: Page = {
  async load(client, { page: asked }) {
    await loadPages(client, asked);
    return { title: asked ? `${messages.archive}, ${messages.page(Number(asked))}` : messages.archive };
  },
  View: ArchiveView,
};

async function loadPages(client: QueryClient, asked: string | undefined): Promise<void> {
  const { pages } = await client.ensureQueryData(editionQuery);
  const page = askedPage(asked, pages);
  if (page === 0) return;
  const newest = await client.ensureQueryData(pageQuery(page));
  if (wantsMore(asked, newest)) await client.ensureQueryData(pageQuery(page - 1));
}

function ArchiveView() {
  const { page: asked } = useParams();
  const { data: edition } = useSuspenseQuery(editionQuery);
  if (edition.pages === 0) return <EmptyState {...messages.noStories} />;
  return <ArchivePages page={askedPage(asked, edition.pages)} asked={asked} />;
}

function ArchivePages({ page, asked }: { page: number; asked: string | undefined }) {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const { data: newest } = useSuspenseQuery(pageQuery(page));
  const more = wantsMore(asked, newest);
  const oldest = more ? page - 1 : page;
  const { data: last } = useSuspenseQuery(pageQuery(oldest));
  return (
    <ListView
      title={messages.archive}
      titleLang={messages.lang}
      count={edition.stories}
      cards={more ? [...newest.cards, ...last.cards] : newest.cards}
      lang={edition.language}
      older={oldest > 1 ? links.archive(oldest - 1) : undefined}
      newer={page < edition.pages ? newerPage(page + 1, edition.pages) : undefined}
    />
  );
}

/** The newest page has an address without a number, which stays the same when there are more. */
function newerPage(page: number, pages: number): string {
  return links.archive(page < pages ? page : undefined);
}
