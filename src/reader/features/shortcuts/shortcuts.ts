import { links } from "../../lib/links.ts";
import { choiceNames, settingNames, sizeName } from "../../lib/setting-names.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { nextTheme, stepSize } from "../../store/settings.ts";
import { showToast } from "../../ui/toast.tsx";
import {
  highlightSelection,
  jumpToContents,
  jumpToUpcoming,
  moveToStory,
  openFocused,
  toggleSavedStory,
  toggleWatchedItem,
} from "./actions.ts";
import { shortcutMessages } from "./messages.ts";

type Shortcut = {
  /** Actions by key, or by two keys that are pressed one after the other: "g t". */
  keys: Record<string, (showHelp: () => void) => void>;
  /** What the keys do, for the list of shortcuts. */
  text: string;
};

/** Every shortcut, in the order of the list. */
export const shortcuts: Shortcut[] = [
  { keys: { j: () => moveToStory(1), k: () => moveToStory(-1) }, text: shortcutMessages.keys.stories },
  { keys: { o: openFocused }, text: shortcutMessages.keys.open },
  { keys: { s: toggleSavedStory }, text: shortcutMessages.keys.save },
  { keys: { w: toggleWatchedItem }, text: shortcutMessages.keys.watch },
  { keys: { h: highlightSelection }, text: shortcutMessages.keys.highlight },
  { keys: { n: jumpToUpcoming }, text: shortcutMessages.keys.upcoming },
  { keys: { c: jumpToContents }, text: shortcutMessages.keys.contents },
  { keys: { "g t": () => navigateTo(links.today()) }, text: shortcutMessages.keys.today },
  { keys: { "g n": () => navigateTo(links.upcoming()) }, text: shortcutMessages.keys.upcomingPage },
  { keys: { "g l": () => navigateTo(links.library()) }, text: shortcutMessages.keys.library },
  { keys: { "+": () => changeSize(1), "−": () => changeSize(-1) }, text: shortcutMessages.keys.size },
  { keys: { d: changeTheme }, text: shortcutMessages.keys.theme },
  // Listed only: the browser closes sheets, and handleKey leaves text fields.
  { keys: { Escape: () => undefined }, text: shortcutMessages.keys.escape },
  { keys: { "?": (showHelp) => showHelp() }, text: shortcutMessages.keys.help },
];

function changeSize(by: 1 | -1): void {
  showToast(shortcutMessages.changed(settingNames.size, sizeName(stepSize(by))));
}

function changeTheme(): void {
  showToast(shortcutMessages.changed(settingNames.theme, choiceNames.theme[nextTheme()]));
}
