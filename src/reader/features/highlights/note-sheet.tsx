import { useCallback, useEffect, useRef } from "react";
import type { StoryHighlight } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import { copyLink } from "../../routing/copy-link.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { showToast } from "../../ui/toast.tsx";

const sheetId = "mark_note";
/** A note is kept while it is written, so many milliseconds after the last key. */
const pause = 500;

type Props = {
  /** Whose note is open. */
  mark: StoryHighlight | undefined;
  /** The language of the story. */
  lang: string;
  onNote: (id: string, note: string) => void;
  onRemove: (id: string) => void;
  onClose: () => void;
};

/** The note on a mark, and what else can be done with it. */
export function NoteSheet({ mark, lang, onNote, onRemove, onClose }: Props) {
  const id = mark?.id;
  useEffect(() => {
    const sheet = document.getElementById(sheetId);
    if (!sheet || !id) return;
    const close = (event: ToggleEvent) => {
      if (event.newState === "closed") onClose();
    };
    sheet.showPopover();
    sheet.querySelector<HTMLElement>("textarea")?.focus();
    sheet.addEventListener("toggle", close as (event: Event) => void);
    return () => sheet.removeEventListener("toggle", close as (event: Event) => void);
  }, [id, onClose]);
  return (
    <Sheet id={sheetId} title={messages.highlight}>
      {mark && <Note key={mark.id} mark={mark} lang={lang} onNote={onNote} onRemove={onRemove} />}
    </Sheet>
  );
}

function Note({ mark, lang, onNote, onRemove }: Omit<Props, "onClose"> & { mark: StoryHighlight }) {
  const { later, now } = useLater((note: string) => onNote(mark.id, note));
  const remove = () => {
    now();
    onRemove(mark.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the clicks of the link inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by key clicks, too
    <div className="mark-note" onClick={(event) => copyLink(event, () => showToast(messages.copied))}>
      <blockquote lang={lang}>{mark.exact}</blockquote>
      <label>
        {messages.note}
        <textarea rows={4} defaultValue={mark.note} onChange={({ target }) => later(target.value)} />
      </label>
      <p>
        <a className="button" href={`#${encodeURIComponent(mark.block)}`} data-copy="">
          {messages.copyLink}
        </a>
        <button type="button" className="button" popoverTarget={sheetId} onClick={remove}>
          {messages.remove}
        </button>
      </p>
    </div>
  );
}

/** Calls back with the last of several values, after a pause or when the element goes. */
function useLater(call: (value: string) => void) {
  const latest = useRef(call);
  const waiting = useRef<{ timer: number; value: string }>(undefined);
  useEffect(() => {
    latest.current = call;
  });
  const now = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    latest.current(waiting.current.value);
    waiting.current = undefined;
  }, []);
  useEffect(() => now, [now]);
  const later = (value: string) => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { value, timer: window.setTimeout(now, pause) };
  };
  return { later, now };
}
