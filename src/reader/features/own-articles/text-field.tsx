import { useQueryClient } from "@tanstack/react-query";
import { type ClipboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { links } from "../../lib/links.ts";
import { showToast } from "../../ui/toast.tsx";
import { keepDraft, readDraft } from "./draft.ts";
import { useDrop } from "./file-drop.ts";
import { FormatChoice } from "./format-choice.tsx";
import { findFirst } from "./initial-text.ts";
import { type FieldRef, type Taking, useTaking } from "./insert-text.ts";
import { addMessages } from "./messages.ts";
import { OpenFile } from "./open-file.tsx";
import { takeClipboard, takeFile } from "./read-input.ts";
import { noSource, type Source } from "./source.ts";

type Props = {
  edited: string;
  source: Source;
  onSource: (source: Source) => void;
  /** Hears why something could not be taken; "" when that is over. */
  onTold: (told: string) => void;
  /** The button that keeps it. */
  children: ReactNode;
};

/**
 * The field, and the ways into it: typing, pasting, dropping, opening, and what another app hands over. The
 * field is the browser's own, so that nothing typed before the app is there is lost.
 */
export function Field({ edited, source, onSource, onTold, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { put, take } = useTaking(field, onSource, onTold);
  const takeFiles = useCallback(
    async (files: FileList) => {
      const [file] = files;
      if (!file) return;
      const before = { ...source, text: field.current?.value ?? "" };
      take(await takeFile(file, file.name), before, addMessages.replaced);
      if (files.length > 1) showToast(addMessages.oneFile(file.name));
    },
    [take, source],
  );
  const over = useDrop(takeFiles);
  useFirst(field, edited, onSource, { put, take });
  const keeps = useDraft(edited, source);

  const paste = async (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const replacesAll = selectionStart === 0 && selectionEnd === value.length;
    const taken = takeClipboard(event.clipboardData, replacesAll ? undefined : { ...source, text: value });
    if (!taken) return;
    event.preventDefault();
    const result = await taken;
    if ("refused" in result || replacesAll)
      return take(result, { ...source, text: value }, addMessages.replaced);
    field.current?.setRangeText(result.source.text, selectionStart, selectionEnd, "end");
    onSource({ ...source, text: field.current?.value ?? "" });
  };

  return (
    <div className={over ? "field over" : "field"}>
      <label htmlFor="add_field">{addMessages.field}</label>
      <textarea
        ref={field}
        id="add_field"
        dir="auto"
        onChange={({ currentTarget }) => onSource({ ...source, text: currentTarget.value })}
        onPaste={(event) => void paste(event)}
      />
      {!keeps && <p className="meta">{addMessages.noDraft}</p>}
      <div className="field-row">
        <FormatChoice format={source.format} onFormat={(format) => onSource({ ...source, format })} />
        <OpenFile onFiles={takeFiles} />
        {children}
      </div>
    </div>
  );
}

/** Begins with what the browser has put back, what another app hands over, the draft or the article to change. */
function useFirst(field: FieldRef, edited: string, onSource: Props["onSource"], { put, take }: Taking): void {
  const client = useQueryClient();
  const { search } = useLocation();
  useEffect(() => {
    // The browser may have put back what stood here, or the reader been faster than the app.
    const typed = field.current?.value;
    if (typed) {
      const draft = readDraft(edited);
      return onSource(draft?.text === typed ? draft : { text: typed, format: "txt" });
    }
    let current = true;
    void findFirst(client, edited, new URLSearchParams(search)).then(
      ({ taken, handed, draft = noSource }) => {
        // What came into the field meanwhile gives way to nothing but what another app hands over.
        const text = field.current?.value;
        if (!current || (text && !handed)) return;
        if ("refused" in taken && !text) put(draft);
        take(taken, text ? { text, format: "txt" } : draft, addMessages.shared);
        if (!edited) history.replaceState(history.state, "", links.add());
      },
    );
    return () => {
      current = false;
    };
  }, [field, client, edited, search, put, take, onSource]);
}

/** Keeps what is typed when the hands rest, and when the page goes. Returns whether the browser does. */
function useDraft(edited: string, source: Source): boolean {
  const [keeps, setKeeps] = useState(true);
  useEffect(() => {
    // Nothing has come in yet: there may be a draft to be read.
    if (source === noSource) return;
    const save = () => setKeeps(keepDraft(edited, source));
    const timer = setTimeout(save, 250);
    addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", save);
    };
  }, [edited, source]);
  return keeps;
}
