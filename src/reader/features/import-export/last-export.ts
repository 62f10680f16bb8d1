import { nameFor } from "../../../edition/storage-names.ts";

/** When everything was last exported from this device. */
const key = nameFor(import.meta.env.BASE_URL, "aheadline.exported");
const listeners = new Set<() => void>();

export function readExported(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Notes that everything was exported now, where the browser keeps anything. */
export function noteExported(now: string): void {
  try {
    localStorage.setItem(key, now);
  } catch {
    // A private window: the library does not last longer, either.
  }
  for (const listener of listeners) listener();
}

/** Calls back when everything was exported; returns how to stop. */
export function watchExported(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
