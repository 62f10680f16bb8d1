import type { StoryHighlight } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";

type Props = {
  marks: StoryHighlight[];
  /** The language of the story. */
  lang: string;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
};

/** Marks whose words are in the story no more, at its end. */
export function Lost({ marks, lang, onOpen, onRemove }: Props) {
  return (
    <section className="marks-lost" aria-labelledby="marks_lost">
      <h2 id="marks_lost">{messages.lost.title}</h2>
      <p className="meta">{messages.lost.text}</p>
      <ul>
        {marks.map((mark) => (
          <li key={mark.id}>
            <blockquote lang={lang}>{mark.exact}</blockquote>
            {mark.note && <p>{mark.note}</p>}
            <button type="button" className="button" onClick={() => onOpen(mark.id)}>
              {messages.note}
            </button>
            <button type="button" className="button" onClick={() => onRemove(mark.id)}>
              {messages.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
