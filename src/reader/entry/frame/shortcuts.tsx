import { lazy, useSyncExternalStore } from "react";
import { createStore } from "../../lib/store.ts";
import { LazyPart } from "../../ui/lazy-part.tsx";

const ShortcutSheet = lazy(async () => ({
  default: (await import("../../features/shortcuts/shortcut-list.tsx")).ShortcutSheet,
}));

/** How many times the reader has asked for the list of shortcuts. */
const helpRequests = createStore(0);

/** The list of keyboard shortcuts, lazy-loaded when the reader first asks for it. */
export function ShortcutHelp() {
  const requests = useSyncExternalStore(helpRequests.subscribe, helpRequests.get, () => 0);
  return (
    requests > 0 && (
      <LazyPart>
        <ShortcutSheet requests={requests} />
      </LazyPart>
    )
  );
}

let code: Promise<typeof import("../../features/shortcuts/handle-key.ts")> | undefined;

/** Listens for keyboard shortcuts, which are single keys. Their code is lazy-loaded with the first key that may be one. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", async (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) return;
    if (key.length > 1 && key !== "Escape") return;
    // One promise for all, so that keys pressed while the code loads are handled in order.
    code ??= import("../../features/shortcuts/handle-key.ts");
    // When it fails to load, the next key retries.
    const loaded = await code.catch(() => {
      code = undefined;
    });
    loaded?.handleKey(event, () => helpRequests.set(helpRequests.get() + 1));
  });
}
