import { queryOptions, useQuery } from "@tanstack/react-query";
import { links } from "../../lib/links.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { readyStories } from "./stories-on-device.ts";

/** The stories on this device, read again whenever the page is opened. */
const readyQuery = queryOptions({
  queryKey: ["ready"],
  queryFn: readyStories,
  staleTime: 0,
  refetchOnMount: true,
});

/**
 * What can be read without a network. Its file is also what the worker sends for an address of which nothing
 * is kept: as it is written, it says nothing that would be wrong there.
 */
export const offlinePage: Page = {
  load: () => Promise.resolve({ title: messages.onDevice.title }),
  View: OfflineView,
};

function OfflineView() {
  const { data: stories, error } = useQuery(readyQuery);
  if (!stories && error) throw error;
  if (!stories) return <Skeleton />;
  return (
    <EmptyState title={messages.onDevice.title} text={messages.onDevice.text(stories.length)}>
      <ul>
        {stories.map(({ slug, headline, lang, dir }) => (
          <li key={slug} lang={lang} dir={dir}>
            <a className="link" href={links.article(slug)}>
              {headline}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
