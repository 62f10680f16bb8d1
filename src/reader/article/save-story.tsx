import { useContext } from "react";
import type { Card } from "../../edition/edition.ts";
import { isOwn } from "../lib/links.ts";
import { SaveButton } from "../ui/save-button.tsx";
import { LibraryContext } from "./library-context.ts";

type Props = { card: Card; variant: "icon" | "button" | "bar" };

/** The bookmark of a story, filled when the story is in the reader's library. The reader's own are there anyway. */
export function SaveStoryButton({ card, variant }: Props) {
  const { isSaved, toggleSaved } = useContext(LibraryContext);
  if (isOwn(card.slug)) return null;
  return <SaveButton saved={isSaved(card.slug)} onPress={() => toggleSaved(card)} variant={variant} />;
}
