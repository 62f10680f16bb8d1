import { use } from "react";
import type { WatchableItem } from "../../article/outlook.ts";
import { plain } from "../../article/text.ts";
import { watchClass } from "../lib/landmarks.ts";
import { messages } from "../lib/messages.ts";
import { LibraryContext } from "./library-context.ts";

/**
 * Watches an item of an outlook, or stops watching it. Only open outcomes, events and questions and dated areas can be
 * watched; an item that is watched keeps its button.
 */
export function WatchButton({ item }: { item: WatchableItem }) {
  const library = use(LibraryContext);
  const { story, id, kind, status, when } = item;
  const isWatched = library.isWatched(story.slug, id);
  const isWatchable = status === "open" && (kind !== "areas" || when !== undefined);
  if (!(isWatched || isWatchable)) return null;
  const label = isWatched ? messages.watching : messages.watch;
  return (
    <button
      type="button"
      className={isWatched ? `${watchClass} on` : watchClass}
      lang={messages.lang}
      aria-label={`${label}: ${plain(item.text)}`}
      onClick={() => library.toggleWatched(item)}
    >
      {label}
    </button>
  );
}
