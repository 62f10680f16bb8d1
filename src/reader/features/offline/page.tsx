import { queryOptions, useQuery } from "@tanstack/react-query";
import { links } from "../../lib/links.ts";
import type { Page } from "../../routing/page.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { onDeviceMessages } from "./messages.ts";
import { storiesOnDevice } from "./stories-on-device.ts";

/** Read again whenever the page is opened. */
const storiesQuery = queryOptions({
  queryKey: ["stories on device"],
  queryFn: storiesOnDevice,
  staleTime: 0,
  refetchOnMount: true,
});

/**
 * Lists the stories that can be read without a network. The worker also serves the file of this page as the offline
 * fallback for any other address, so the prerendered page holds nothing that would be wrong at another address.
 */
export const page: Page = {
  load: () => Promise.resolve({ title: onDeviceMessages.title }),
  View: OfflineView,
};

function OfflineView() {
  const { data: stories, error } = useQuery(storiesQuery);
  if (!stories && error) throw error;
  if (!stories) return <Skeleton />;
  return (
    <EmptyState title={onDeviceMessages.title} text={onDeviceMessages.text(stories.length)}>
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
