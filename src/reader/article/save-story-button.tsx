import { use } from "react";
import type { Card } from "../../edition/edition.ts";
import { isOwn } from "../lib/links.ts";
import { SaveButton } from "../ui/save-button.tsx";
import { LibraryContext } from "./library-context.ts";

type Props = { card: Card; variant: "icon" | "button" | "bar" };

/**
 * Saves a story to the library, or removes it. Own articles have no button: they are in the library anyway.
 */
export function SaveStoryButton({ card, variant }: Props) {
  const { isSaved, toggleSaved } = use(LibraryContext);
  if (isOwn(card.slug)) return null;
  return <SaveButton saved={isSaved(card.slug)} onPress={() => toggleSaved(card)} variant={variant} />;
}
