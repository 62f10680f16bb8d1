import type { StoryHighlight } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import { highlightMessages } from "./messages.ts";

type Props = {
  highlights: StoryHighlight[];
  /** The language of the story. */
  lang: string;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
};

/** A list, at the end of the story, of the highlights whose words are no longer in it. */
export function UnplacedHighlights({ highlights, lang, onOpen, onRemove }: Props) {
  return (
    <section className="unplaced-highlights" aria-labelledby="unplaced_highlights">
      <h2 id="unplaced_highlights">{highlightMessages.unplacedHighlights.title}</h2>
      <p className="meta">{highlightMessages.unplacedHighlights.text}</p>
      <ul>
        {highlights.map(({ id, exact, note }) => (
          <li key={id}>
            <blockquote lang={lang}>{exact}</blockquote>
            {note && <p>{note}</p>}
            <button type="button" className="button" onClick={() => onOpen(id)}>
              {highlightMessages.note}
            </button>
            <button type="button" className="button" onClick={() => onRemove(id)}>
              {messages.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
