import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import type { Edition } from "../../../../edition/edition.ts";
import { TeaserList } from "../../../article/teaser/teaser-list.tsx";
import { editionQuery, fetchEdition } from "../../../edition/queries.ts";
import { links } from "../../../lib/links.ts";
import { messages } from "../../../lib/messages.ts";
import type { Page } from "../../../routing/page.ts";
import { useLateRouteFocus } from "../../../routing/route-focus.ts";
import { recordsQuery } from "../../../store/records-query.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { NeedsScript } from "../../../ui/needs-script.tsx";
import { CatchUpSentence, sectionIds } from "./catch-up-line.tsx";
import { hasNews, lookBefore, type News, newsSince } from "./looks.ts";
import { catchUpMessages } from "./messages.ts";
import "./page.css";

/** The page "Since you looked": the stories that the line on the front page counts. */
export const page: Page = {
  load: () => Promise.resolve({ title: catchUpMessages.title }),
  View: CatchUpView,
};

function CatchUpView() {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const news = useNews();
  useLateRouteFocus(news !== undefined);
  return (
    <>
      <div className="page-head" lang={messages.lang}>
        <h1 tabIndex={-1}>{catchUpMessages.title}</h1>
        <NeedsScript />
        {news && hasNews(news) && <CatchUpSentence news={news} moved={0} />}
      </div>
      <div className="catch-up-lists">
        {news && <Lists news={news} edition={edition} />}
        {news === null && <Nothing />}
      </div>
    </>
  );
}

/** What is new on the whole front page; null for somebody who did not pause, undefined until everything is loaded. */
function useNews(): News | null | undefined {
  const client = useQueryClient();
  const { data: positions } = useQuery(recordsQuery("positions"));
  const [news, setNews] = useState<News | null>();
  const isLoaded = positions !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists do not change while they are shown
  useEffect(() => {
    if (!isLoaded) return;
    const readWording = (slug: string) => positions.find((one) => one.slug === slug)?.wording;
    const look = lookBefore();
    // The prerendered page has embedded the edition without its front page.
    fetchEdition(client).then(
      (edition) => {
        const found = look && newsSince(look, edition, readWording);
        setNews(found && hasNews(found) ? found : null);
      },
      () => setNews(null),
    );
  }, [client, isLoaded]);
  return news;
}

function Lists({ news: { added, updated }, edition }: { news: News; edition: Edition }) {
  const lang = edition.language;
  return (
    <>
      {added.length > 0 && (
        <Section id={sectionIds.added} title={catchUpMessages.addedTitle}>
          <TeaserList cards={added} lang={lang} label={catchUpMessages.addedTitle} dated />
        </Section>
      )}
      {updated.length > 0 && (
        <Section id={sectionIds.updated} title={catchUpMessages.updatedTitle}>
          <TeaserList cards={updated} lang={lang} label={catchUpMessages.updatedTitle} dated />
        </Section>
      )}
    </>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} lang={messages.lang} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Nothing() {
  return (
    <EmptyState
      {...catchUpMessages.nothing}
      action={
        <a className="button" href={links.today()}>
          {catchUpMessages.nothing.action}
        </a>
      }
    />
  );
}
