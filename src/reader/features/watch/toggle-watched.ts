import type { QueryClient } from "@tanstack/react-query";
import type { WatchableItem } from "../../../article/outlook.ts";
import { stateOf } from "../../article/watch/item-state.ts";
import { mutate } from "../../store/mutate.ts";
import type { Watched } from "../../store/records.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { watchMessages } from "./messages.ts";

/** Watches an item, or stops watching it, and says so. */
export async function toggleWatched(client: QueryClient, item: WatchableItem): Promise<void> {
  const put = recordOf(item);
  const watched = await client.ensureQueryData(recordsQuery("watched")).catch(() => []);
  if (watched.some(({ key }) => key === put.key))
    await showOutcome(mutate(client, [{ kind: "watched", remove: put.key }]), watchMessages.unwatched);
  else await showOutcome(mutate(client, [{ kind: "watched", put }]), watchMessages.watched);
}

function recordOf(item: WatchableItem): Watched {
  const { slug, headline, lang, dir } = item.story;
  return {
    key: `${slug}#${item.id}`,
    item: item.id,
    kind: item.kind,
    story: { slug, headline, lang, ...(dir && { dir }) },
    seen: stateOf(item),
    watchedAt: new Date().toISOString(),
  };
}
