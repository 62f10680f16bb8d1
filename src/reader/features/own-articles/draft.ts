import { noSource, type Source } from "./source.ts";

/*
 * What was typed and not yet added. It belongs to its tab and outlives a reload, and the browser itself gives
 * it back with a tab that was closed by mistake.
 */

const keyFor = (edited: string) => `aheadline.draft.${edited}`;

/** @param edited the article that is being changed; "" for a new one */
export function readDraft(edited: string): Source | undefined {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(keyFor(edited)) ?? "null");
    return isSource(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it was kept */
export function keepDraft(edited: string, source: Source): boolean {
  try {
    if (source.text === "") sessionStorage.removeItem(keyFor(edited));
    else sessionStorage.setItem(keyFor(edited), JSON.stringify(source));
    return true;
  } catch {
    return source.text === "";
  }
}

/** Forgets what was typed, once it is kept elsewhere. */
export function dropDraft(edited: string): void {
  keepDraft(edited, noSource);
}

function isSource(draft: unknown): draft is Source {
  if (typeof draft !== "object" || draft === null || !("text" in draft) || !("format" in draft)) return false;
  return typeof draft.text === "string" && (draft.format === "txt" || draft.format === "md");
}
