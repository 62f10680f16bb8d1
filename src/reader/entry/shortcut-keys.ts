import { createStore } from "../lib/store.ts";

let code: Promise<typeof import("../features/shortcuts/handle-key.ts")> | undefined;

/** How often the reader has asked for the list of shortcuts. */
export const helpRequests = createStore(0);

/** Takes single keys as shortcuts. Their code comes with the first key that might be one. */
export function listenForShortcuts(): void {
  document.addEventListener("keydown", async (event) => {
    const { key, ctrlKey, metaKey, altKey, repeat, isComposing, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || repeat || isComposing || defaultPrevented) return;
    if (key.length > 1 && key !== "Escape") return;
    // One promise for all: keys that are pressed while the code is on its way keep their order.
    code ??= import("../features/shortcuts/handle-key.ts");
    // When it does not come, the next key asks once more.
    const loaded = await code.catch(() => {
      code = undefined;
    });
    loaded?.handleKey(event, askForHelp);
  });
}

function askForHelp(): void {
  helpRequests.set(helpRequests.get() + 1);
}
