import type { Card } from "../../edition/edition.ts";
import { Mark } from "../ui/mark.tsx";
import { words } from "../words.ts";

/** The one thing that a story leads to. */
export function NextLine({ card }: { card: Card }) {
  if (!card.next) return null;
  return (
    <p className="nextline">
      <Mark kind="ring" />
      <span lang={card.lang} dir={card.dir}>
        <span className="hidden" lang={words.lang}>
          {words.whatNext}
        </span>
        {card.next.text}
      </span>
    </p>
  );
}
