import { useCallback, useEffect, useRef } from "react";
import type { StoryHighlight } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import { copyLink } from "../../routing/copy-link.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { showToast } from "../../ui/toast.tsx";
import { highlightMessages } from "./messages.ts";

const sheetId = "highlight_note";
/** Milliseconds after the last change of a note until it is saved. */
const debounce = 500;

type Props = {
  /** The highlight whose note is open; undefined while the sheet is closed. */
  highlight: StoryHighlight | undefined;
  /** The language of the story. */
  lang: string;
  onNote: (id: string, note: string) => void;
  onRemove: (id: string) => void;
  onClose: () => void;
};

/** The sheet for the note of a highlight. */
export function NoteSheet({ highlight, lang, onNote, onRemove, onClose }: Props) {
  const id = highlight?.id;
  useEffect(() => {
    const sheet = document.getElementById(sheetId);
    if (!sheet || !id) return;
    const handleToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === "closed") onClose();
    };
    sheet.showPopover();
    sheet.querySelector<HTMLElement>("textarea")?.focus();
    sheet.addEventListener("toggle", handleToggle);
    return () => sheet.removeEventListener("toggle", handleToggle);
  }, [id, onClose]);
  return (
    <Sheet id={sheetId} title={highlightMessages.highlight}>
      {highlight && <Note key={id} highlight={highlight} lang={lang} onNote={onNote} onRemove={onRemove} />}
    </Sheet>
  );
}

function Note({ highlight, lang, onNote, onRemove }: Omit<Props, "onClose"> & { highlight: StoryHighlight }) {
  const save = useDebounced((note: string) => onNote(highlight.id, note));
  const remove = () => {
    save.flush();
    onRemove(highlight.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the clicks of the link inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: following a link by key fires a click, too
    <div className="highlight-note" onClick={(event) => copyLink(event, () => showToast(messages.copied))}>
      <blockquote lang={lang}>{highlight.exact}</blockquote>
      <label>
        {highlightMessages.note}
        <textarea
          rows={4}
          defaultValue={highlight.note}
          onChange={({ target }) => save.schedule(target.value)}
        />
      </label>
      <p>
        <a className="button" href={`#${encodeURIComponent(highlight.block)}`} data-copy="">
          {messages.copyLink}
        </a>
        <button type="button" className="button" popoverTarget={sheetId} onClick={remove}>
          {messages.remove}
        </button>
      </p>
    </div>
  );
}

/** Debounces a callback; a call that is still pending when the component unmounts is made at once. */
function useDebounced(callback: (value: string) => void) {
  const latest = useRef(callback);
  const pending = useRef<{ timer: number; value: string }>(undefined);
  useEffect(() => {
    latest.current = callback;
  });
  const flush = useCallback(() => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    latest.current(pending.current.value);
    pending.current = undefined;
  }, []);
  useEffect(() => flush, [flush]);
  const schedule = (value: string) => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = { value, timer: window.setTimeout(flush, debounce) };
  };
  return { schedule, flush };
}
