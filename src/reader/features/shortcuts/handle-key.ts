import { settingsStore } from "../../store/settings.ts";
import { shortcuts } from "./shortcuts.ts";

const actions = new Map(shortcuts.flatMap(({ keys }) => Object.entries(keys)));
/** Keys that stand for another: "+" needs Shift on most keyboards, and the listed minus is typographic. */
const aliases = new Map([
  ["=", "+"],
  ["-", "−"],
]);
/** The first key of all two-key shortcuts. */
const prefixKey = "g";
/** Milliseconds within which the second key has to follow. */
const prefixTimeout = 3000;
const textFields = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

let pending = { prefix: "", at: 0 };

/**
 * Runs the shortcut of a key, if it has one. In a text field no key is a shortcut, but Escape leaves the field.
 * @param showHelp shows the list of all shortcuts
 */
export function handleKey({ key, target, timeStamp }: KeyboardEvent, showHelp: () => void): void {
  const field = target instanceof HTMLElement && target.closest<HTMLElement>(textFields);
  if (field) {
    // Popovers and dialogs close on Escape by themselves, and return the focus only if it is still inside them.
    if (key === "Escape" && !field.closest("[popover], dialog")) field.blur();
    return;
  }
  if (settingsStore.get().settings.shortcuts === "off" || document.querySelector("dialog:modal")) return;
  const typed = aliases.get(key) ?? key;
  const prefix = timeStamp - pending.at < prefixTimeout ? pending.prefix : "";
  pending = { prefix: !prefix && typed === prefixKey ? `${prefixKey} ` : "", at: timeStamp };
  actions.get(prefix + typed)?.(showHelp);
}
