import { use } from "react";
import { LazyPart } from "../../ui/lazy-part.tsx";
import { LazyFeaturesContext, type WatchNotesProps } from "../lazy-features.ts";
import { LibraryContext } from "../library-context.ts";

/** Says how a watched item has changed since the reader last saw it, or which items the story no longer has. */
export function WatchNote(props: WatchNotesProps) {
  const Notes = use(LazyFeaturesContext)?.WatchNotes;
  const isWatched = use(LibraryContext).isWatched(props.story, props.item);
  return (
    Notes &&
    isWatched && (
      <LazyPart>
        <Notes {...props} />
      </LazyPart>
    )
  );
}
