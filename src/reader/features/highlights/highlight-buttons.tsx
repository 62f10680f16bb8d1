import { createPortal } from "react-dom";
import type { StoryHighlight } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import type { Placed } from "./paint-highlights.ts";
import { quoted } from "./text-highlight.ts";

type Props = { placed: Placed[]; onOpen: (id: string) => void };

/** A button behind the text of each marked passage: in the margin where there is a note, else in sight on focus. */
export function Signs({ placed, onOpen }: Props) {
  const holders = new Set(placed.map(({ stretch }) => stretch.run.holder));
  return [...holders].map((holder) =>
    createPortal(
      <span className="signs" lang={messages.lang}>
        {marksIn(holder, placed).map((mark) => (
          <button
            key={mark.id}
            type="button"
            data-sign={mark.id}
            className={mark.note ? "sign noted" : "sign"}
            aria-label={mark.note ? messages.noteOn(quoted(mark), mark.note) : messages.markOf(quoted(mark))}
            onClick={() => onOpen(mark.id)}
          />
        ))}
      </span>,
      holder,
      marksIn(holder, placed)[0]?.id,
    ),
  );
}

function marksIn(holder: HTMLElement, placed: Placed[]): StoryHighlight[] {
  return placed.filter(({ stretch }) => stretch.run.holder === holder).map(({ mark }) => mark);
}
