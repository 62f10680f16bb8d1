import { useEffect, useState } from "react";
import { tabStorage } from "../../lib/storage.ts";
import { emptySource, type Source } from "./source.ts";

/*
 * A draft is a text that was typed and not yet added. It belongs to its tab: it outlives a reload, and the browser
 * restores it with a tab that was closed by mistake.
 */

/** Milliseconds after the last change. */
const saveDelay = 250;

const keyFor = (edited: string) => `aheadline.draft.${edited}`;

/** @param edited the id of the own article that is being edited; "" for a new one */
export function readDraft(edited: string): Source | undefined {
  const draft = tabStorage.readJson(keyFor(edited));
  return isSource(draft) ? draft : undefined;
}

export function removeDraft(edited: string): void {
  tabStorage.remove(keyFor(edited));
}

/**
 * Saves the draft, debounced, and when the page is left.
 * @returns whether the browser can save drafts
 */
export function useSavedDraft(edited: string, source: Source): boolean {
  const [isSaved, setIsSaved] = useState(true);
  useEffect(() => {
    // The field has not been filled yet, and a stored draft may be about to be read: it must not be removed.
    if (source === emptySource) return;
    const save = () => setIsSaved(saveDraft(edited, source));
    const timer = setTimeout(save, saveDelay);
    addEventListener("pagehide", save);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", save);
    };
  }, [edited, source]);
  return isSaved;
}

function saveDraft(edited: string, source: Source): boolean {
  if (source.text !== "") return tabStorage.write(keyFor(edited), JSON.stringify(source));
  removeDraft(edited);
  return true;
}

function isSource(draft: unknown): draft is Source {
  if (typeof draft !== "object" || draft === null || !("text" in draft) || !("format" in draft)) return false;
  return typeof draft.text === "string" && ["txt", "md", "html"].includes(String(draft.format));
}
