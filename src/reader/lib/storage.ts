import { scopedName } from "../../edition/storage-names.ts";

/**
 * Web storage that never throws. Browsers throw a SecurityError where storage is blocked, and a QuotaExceededError
 * in some private windows and on a full disk; in prerendering there is no storage at all.
 */
type GuardedStorage = {
  /** The stored text; undefined when there is none or it cannot be read. */
  read: (key: string) => string | undefined;
  /** The stored JSON; undefined when there is none, or it cannot be read or parsed. */
  readJson: (key: string) => unknown;
  /** Stores the text; returns whether it was stored. */
  write: (key: string, text: string) => boolean;
  remove: (key: string) => void;
};

/** Shared by all tabs of the site, and kept when the browser is closed. */
export const deviceStorage = guard(() => window.localStorage);

/** Of one tab: it survives a reload, and is cleared when the tab is closed. */
export const tabStorage = guard(() => window.sessionStorage);

/** The storage key for something that belongs to this edition: several editions may share an origin. */
export function editionKey(name: string): string {
  return scopedName(import.meta.env.BASE_URL, name);
}

/** Calls the listener when another tab has changed a key of `deviceStorage`, or cleared all of it. */
export function onStorageChange(key: string, listener: () => void): void {
  // Prerendering runs in Node, which has no global events.
  globalThis.addEventListener?.("storage", (event) => {
    if (event.key === null || event.key === key) listener();
  });
}

/** @param storage a function, since merely reading `window.localStorage` may throw */
function guard(storage: () => Storage): GuardedStorage {
  return {
    read: (key) => attempt(() => storage().getItem(key)) ?? undefined,
    readJson: (key) => attempt(() => JSON.parse(storage().getItem(key) ?? "null")) ?? undefined,
    write: (key, text) =>
      attempt(() => {
        storage().setItem(key, text);
        return true;
      }) ?? false,
    remove: (key) => attempt(() => storage().removeItem(key)),
  };
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
