import { useContext } from "react";
import type { Card } from "../../edition/edition.ts";
import { SaveButton } from "../ui/save.tsx";
import { KeptContext } from "./kept.ts";

type Props = { card: Card; look: "icon" | "button" | "bar" };

/** The bookmark of a story, filled when the story is in the reader's library. */
export function Save({ card, look }: Props) {
  const { isSaved, toggleSaved } = useContext(KeptContext);
  return <SaveButton saved={isSaved(card.slug)} onPress={() => toggleSaved(card)} look={look} />;
}
