import { tabStorage } from "../../lib/storage.ts";
import { noSource, type Source } from "./source.ts";

/*
 * What was typed and not yet added. It belongs to its tab and outlives a reload, and the browser itself gives
 * it back with a tab that was closed by mistake.
 */

const keyFor = (edited: string) => `aheadline.draft.${edited}`;

/** @param edited the article that is being changed; "" for a new one */
export function readDraft(edited: string): Source | undefined {
  const draft = tabStorage.readJson(keyFor(edited));
  return isSource(draft) ? draft : undefined;
}

/** @returns whether it was kept */
export function keepDraft(edited: string, source: Source): boolean {
  if (source.text !== "") return tabStorage.write(keyFor(edited), JSON.stringify(source));
  tabStorage.remove(keyFor(edited));
  return true;
}

/** Forgets what was typed, once it is kept elsewhere. */
export function dropDraft(edited: string): void {
  keepDraft(edited, noSource);
}

function isSource(draft: unknown): draft is Source {
  if (typeof draft !== "object" || draft === null || !("text" in draft) || !("format" in draft)) return false;
  return typeof draft.text === "string" && (draft.format === "txt" || draft.format === "md");
}
