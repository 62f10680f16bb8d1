import { type QueryClient, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { pageTitle } from "../../../../edition/page-head.ts";
import { editionQuery } from "../../../edition/queries.ts";
import { links, type OwnSlug } from "../../../lib/links.ts";
import { messages } from "../../../lib/messages.ts";
import { setTitle } from "../../../routing/document-head.ts";
import type { Page } from "../../../routing/page.ts";
import { useLateRouteFocus } from "../../../routing/route-focus.ts";
import { removeOwn } from "../../../store/own-articles.ts";
import { recordsQuery } from "../../../store/records-query.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { NeedsScript } from "../../../ui/needs-script.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { showOutcome } from "../../../ui/toast.tsx";
import { Story } from "../page.tsx";
import { ownArticleMessages } from "./messages.ts";
import "./page.css";

/**
 * The page of one of the reader's own articles. All of them share one prerendered page, and the query of the
 * address names the article, so that a static host and the service worker can answer every such address.
 */
export const page: Page = {
  async load(client, { id }) {
    const own = id === undefined ? undefined : await findOwn(client, `own:${id}`);
    return { title: own?.article.headline ?? ownArticleMessages.title };
  },
  View: OwnArticleView,
};

async function findOwn(client: QueryClient, slug: OwnSlug) {
  return (await client.ensureQueryData(recordsQuery("own"))).find((own) => own.slug === slug);
}

function OwnArticleView() {
  const slug: OwnSlug = `own:${new URLSearchParams(useLocation().search).get("id") ?? ""}`;
  const { data: articles, error } = useQuery(recordsQuery("own"));
  const { data: edition } = useSuspenseQuery(editionQuery);
  const own = articles?.find((one) => one.slug === slug);
  const title = articles && (own?.article.headline ?? ownArticleMessages.title);
  const [deletedSlug, setDeletedSlug] = useState<OwnSlug>();
  useLateRouteFocus(articles !== undefined);
  // The prerendered page has the same title for all own articles.
  useEffect(() => {
    if (title) setTitle(pageTitle(title, edition.name));
  }, [title, edition]);
  if (!articles && error) throw error;
  if (!articles)
    return (
      <>
        <NeedsScript />
        <Skeleton />
      </>
    );
  if (!own) return deletedSlug === slug ? <Deleted /> : <NoArticle {...ownArticleMessages.missing} />;
  return (
    <>
      <OwnArticleTools slug={slug} onDelete={() => setDeletedSlug(slug)} />
      <Story key={slug} article={own.article} />
    </>
  );
}

function OwnArticleTools({ slug, onDelete }: { slug: OwnSlug; onDelete: () => void }) {
  const client = useQueryClient();
  const remove = () => {
    onDelete();
    void showOutcome(removeOwn(client, slug), ownArticleMessages.ownRemoved);
  };
  return (
    <p className="own-article-tools meta" lang={messages.lang}>
      {ownArticleMessages.title}
      <a className="button" href={links.add(slug)}>
        {ownArticleMessages.edit}
      </a>
      <button type="button" className="button" onClick={remove}>
        {ownArticleMessages.delete}
      </button>
    </p>
  );
}

/** Moves the focus to the heading: the button that deleted the article, and had the focus, is gone. */
function Deleted() {
  useEffect(() => document.querySelector<HTMLElement>("main h1")?.focus(), []);
  return <NoArticle {...ownArticleMessages.deleted} />;
}

function NoArticle({ title, text, action }: typeof ownArticleMessages.missing) {
  return (
    <EmptyState
      title={title}
      text={text}
      action={
        <a className="button" href={links.add()}>
          {action}
        </a>
      }
    />
  );
}
