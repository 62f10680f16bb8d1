import { links } from "../../lib/links.ts";
import { choiceNames, settingNames, sizeName } from "../../lib/setting-names.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { nextTheme, stepSize } from "../../store/settings/settings.ts";
import { showToast } from "../../ui/toast.tsx";
import { highlightSelected, moveStory, openFocused, saveStory, toContents, toOutlook } from "./actions.ts";
import { shortcutMessages } from "./messages.ts";

/** What a key does, given how to show the list of all of them. */
type Act = (help: () => void) => void;
type Shortcut = { keys: Record<string, Act>; text: string };

/** Every shortcut, in the order of the list. Two letters are pressed one after the other. */
export const shortcuts: Shortcut[] = [
  { keys: { j: () => moveStory(1), k: () => moveStory(-1) }, text: shortcutMessages.keys.stories },
  { keys: { o: openFocused }, text: shortcutMessages.keys.open },
  { keys: { s: saveStory }, text: shortcutMessages.keys.save },
  { keys: { h: highlightSelected }, text: shortcutMessages.keys.highlight },
  { keys: { n: toOutlook }, text: shortcutMessages.keys.upcoming },
  { keys: { c: toContents }, text: shortcutMessages.keys.contents },
  { keys: { "g t": () => navigateTo(links.today()) }, text: shortcutMessages.keys.today },
  { keys: { "g n": () => navigateTo(links.upcoming()) }, text: shortcutMessages.keys.upcomingPage },
  { keys: { "g l": () => navigateTo(links.library()) }, text: shortcutMessages.keys.library },
  { keys: { "+": () => changeSize(1), "−": () => changeSize(-1) }, text: shortcutMessages.keys.size },
  { keys: { d: changeTheme }, text: shortcutMessages.keys.theme },
  // Sheets close by themselves; fields are left before any of these is looked at.
  { keys: { Escape: () => undefined }, text: shortcutMessages.keys.escape },
  { keys: { "?": (help) => help() }, text: shortcutMessages.keys.help },
];

function changeSize(by: 1 | -1): void {
  showToast(shortcutMessages.changed(settingNames.size, sizeName(stepSize(by))));
}

function changeTheme(): void {
  showToast(shortcutMessages.changed(settingNames.theme, choiceNames.theme[nextTheme()]));
}
