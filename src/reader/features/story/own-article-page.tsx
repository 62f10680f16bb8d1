import { type QueryClient, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { editionQuery } from "../../edition/queries.ts";
import { links, type OwnSlug } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { setTitle } from "../../routing/route-announcer.ts";
import { useLateRouteFocus } from "../../routing/route-focus.ts";
import { removeOwn } from "../../store/own-articles.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { showOutcome } from "../../ui/toast.tsx";
import { ownArticleMessages } from "./messages.ts";
import { Story } from "./page.tsx";
import "./own-article-page.css";

/**
 * A text of the reader's own, read like any story. One page is written for all of them, and the address names
 * the text in its query: so every host, and the device itself, has an answer for it.
 */
export const ownPage: Page = {
  async load(client, { id }) {
    const own = id === undefined ? undefined : await findOwn(client, `own:${id}`);
    return { title: own?.article.headline ?? ownArticleMessages.title };
  },
  View: OwnView,
};

async function findOwn(client: QueryClient, slug: OwnSlug) {
  return (await client.ensureQueryData(recordsQuery("own"))).find((own) => own.slug === slug);
}

function OwnView() {
  const slug: OwnSlug = `own:${new URLSearchParams(useLocation().search).get("id") ?? ""}`;
  const { data: all, error } = useQuery(recordsQuery("own"));
  const { data: edition } = useSuspenseQuery(editionQuery);
  const own = all?.find((own) => own.slug === slug);
  const title = all && (own?.article.headline ?? ownArticleMessages.title);
  const [deleted, setDeleted] = useState<OwnSlug>();
  useLateRouteFocus(all !== undefined);
  // The page was written before anybody knew what it shows.
  useEffect(() => {
    if (title) setTitle(`${title} — ${edition.name}`);
  }, [title, edition]);
  if (!all && error) throw error;
  if (!all)
    return (
      <>
        <NeedsScript />
        <Skeleton />
      </>
    );
  if (!own) return deleted === slug ? <Deleted /> : <Missing {...ownArticleMessages.missing} />;
  return (
    <>
      <Tools slug={slug} onDelete={() => setDeleted(slug)} />
      <Story key={slug} article={own.article} />
    </>
  );
}

function Tools({ slug, onDelete }: { slug: OwnSlug; onDelete: () => void }) {
  const client = useQueryClient();
  const remove = () => {
    onDelete();
    void showOutcome(removeOwn(client, slug), messages.ownRemoved);
  };
  return (
    <p className="own-tools meta" lang={messages.lang}>
      {ownArticleMessages.title}
      <a className="button" href={links.add(slug)}>
        {messages.edit}
      </a>
      <button type="button" className="button" onClick={remove}>
        {messages.delete}
      </button>
    </p>
  );
}

/** What the button leaves behind; the focus goes on from it. */
function Deleted() {
  useEffect(() => document.querySelector<HTMLElement>("main h1")?.focus(), []);
  return <Missing {...ownArticleMessages.deleted} />;
}

function Missing({ title, text, action }: typeof ownArticleMessages.missing) {
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
