import { settingsStore } from "../../store/settings/settings.ts";
import { shortcuts } from "./shortcuts.ts";

const acts = new Map(shortcuts.flatMap(({ keys }) => Object.entries(keys)));
/** What is easier to press, or looks the same. */
const alike = new Map([
  ["=", "+"],
  ["-", "−"],
]);
/** The letter that waits for another, and for how many milliseconds. */
const first = "g";
const patience = 3000;
const fields = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

let before = { prefix: "", at: 0 };

/**
 * Does what a key stands for, if it stands for anything here.
 * @param help shows the list of all keys
 */
export function press({ key, target, timeStamp }: KeyboardEvent, help: () => void): void {
  const field = target instanceof HTMLElement && target.closest<HTMLElement>(fields);
  if (field) {
    // What opens over the page closes by itself, and gives the focus back if it still has it.
    if (key === "Escape" && !field.closest("[popover], dialog")) field.blur();
    return;
  }
  if (settingsStore.get().settings.shortcuts === "off" || document.querySelector("dialog:modal")) return;
  const typed = alike.get(key) ?? key;
  const prefix = timeStamp - before.at < patience ? before.prefix : "";
  before = { prefix: !prefix && typed === first ? `${first} ` : "", at: timeStamp };
  acts.get(prefix + typed)?.(help);
}
