import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Card } from "../../../edition/edition.ts";
import { LibraryContext, type LibraryState } from "../../article/library-context.ts";
import { articleQuery } from "../../edition/queries.ts";
import { messages } from "../../lib/messages.ts";
import { useOffline } from "../../store/connectivity.ts";
import { isOtherWording } from "../../store/reading-positions.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { removeSaved, saveStory, saveText } from "../../store/saved-stories.ts";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import { frameMessages } from "./messages.ts";

/** The key of an item as in its record. */
const keyOf = (story: string, item = "") => `${story}#${item}`;

/** Provides the library to all stories on the page, and keeps the saved ones readable offline. */
export function LibraryProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { data: saved } = useQuery(recordsQuery("saved"));
  const { data: positions } = useQuery(recordsQuery("positions"));
  const { data: watched } = useQuery(recordsQuery("watched"));
  // Each press of a button, until its record is written: it fills at once, also while its code is loading.
  const [presses, setPresses] = useState<{ key: string; isOn: boolean }[]>([]);
  const offline = useOffline();
  const library = useMemo((): LibraryState => {
    const slugs = new Set(saved?.map(({ slug }) => slug));
    const places = new Map(positions?.map((position) => [position.slug, position]));
    const items = new Set<string>(watched?.flatMap(({ key, story }) => [key, keyOf(story.slug)]));
    for (const { key, isOn } of presses) isOn ? items.add(key) : items.delete(key);
    return {
      isSaved: (slug) => slugs.has(slug),
      isUnavailable: (slug) => offline !== undefined && !offline.stories.has(slug),
      shareRead: (slug) => places.get(slug)?.share,
      isChanged: ({ slug, wording }) => isOtherWording(places.get(slug)?.wording, wording),
      toggleSaved: (card) => void toggleSaved(client, card),
      isWatched: (...ids) => items.has(keyOf(...ids)),
      toggleWatched: (item) => {
        const key = keyOf(item.story.slug, item.id);
        const press = { key, isOn: !items.has(key) };
        setPresses((others) => [...others, press]);
        import("../../features/watch/toggle-watched.ts")
          .then((code) => code.toggleWatched(client, item))
          .catch(() => showToast(messages.notSaved))
          .finally(() => setPresses((all) => all.filter((one) => one !== press)));
      },
    };
  }, [client, saved, positions, watched, presses, offline]);

  const hasSaved = saved !== undefined && saved.length > 0;
  useEffect(() => {
    if (!hasSaved) return;
    const sync = () =>
      void import("../../features/offline/sync-saved-stories.ts")
        .then((code) => code.syncSavedStories(client))
        .catch(() => undefined);
    sync();
    // Retries what failed to load without a network.
    addEventListener("online", sync);
    return () => removeEventListener("online", sync);
  }, [client, hasSaved]);

  const isWatching = watched !== undefined && watched.length > 0;
  useEffect(() => {
    // When it fails to load, the next page tries again.
    if (isWatching)
      void import("../../features/watch/notice-changes.ts")
        .then((code) => code.noticeChanges(client))
        .catch(() => undefined);
  }, [client, isWatching]);

  return <LibraryContext value={library}>{children}</LibraryContext>;
}

/** Saves a story, or removes it from the library. */
async function toggleSaved(client: QueryClient, card: Card): Promise<void> {
  const { slug } = card;
  const saved = await client.ensureQueryData(recordsQuery("saved")).catch(() => []);
  if (saved.some((one) => one.slug === slug)) {
    const removed = await removeSaved(client, slug);
    return showOutcome(removed, messages.removed(removed.highlights));
  }
  await showOutcome(saveStory(client, card), frameMessages.savedToLibrary);
  const article = client.getQueryData(articleQuery(slug).queryKey);
  // The story stays saved when its text does not fit; sync-saved-stories.ts says what is missing.
  if (article) await saveText(client, article).catch(() => undefined);
}
