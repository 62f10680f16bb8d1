import { links } from "../../lib/links.ts";
import { navigateTo } from "../../routing/intercept-links.ts";
import { nextTheme, stepSize } from "../../store/settings/steps.ts";
import { showToast } from "../../ui/toast.tsx";
import { settingsMessages } from "../settings/messages.ts";
import { highlightSelected, moveStory, openFocused, saveStory, toContents, toOutlook } from "./actions.ts";

/** What a key does, given how to show the list of all of them. */
type Act = (help: () => void) => void;
type Shortcut = { keys: Record<string, Act>; text: string };

/** Every shortcut, in the order of the list. Two letters are pressed one after the other. */
export const shortcuts: Shortcut[] = [
  { keys: { j: () => moveStory(1), k: () => moveStory(-1) }, text: settingsMessages.keys.stories },
  { keys: { o: openFocused }, text: settingsMessages.keys.open },
  { keys: { s: saveStory }, text: settingsMessages.keys.save },
  { keys: { h: highlightSelected }, text: settingsMessages.keys.highlight },
  { keys: { n: toOutlook }, text: settingsMessages.keys.outlook },
  { keys: { c: toContents }, text: settingsMessages.keys.contents },
  { keys: { "g t": () => navigateTo(links.today()) }, text: settingsMessages.keys.today },
  { keys: { "g n": () => navigateTo(links.desk()) }, text: settingsMessages.keys.desk },
  { keys: { "g l": () => navigateTo(links.library()) }, text: settingsMessages.keys.library },
  { keys: { "+": () => tellSize(1), "−": () => tellSize(-1) }, text: settingsMessages.keys.size },
  { keys: { d: tellTheme }, text: settingsMessages.keys.theme },
  // Sheets close by themselves; fields are left before any of these is looked at.
  { keys: { Escape: () => undefined }, text: settingsMessages.keys.leave },
  { keys: { "?": (help) => help() }, text: settingsMessages.keys.help },
];

function tellSize(by: 1 | -1): void {
  showToast(settingsMessages.set(settingsMessages.setting.size, settingsMessages.percent(stepSize(by))));
}

function tellTheme(): void {
  showToast(
    settingsMessages.set(settingsMessages.setting.theme, settingsMessages.choices.theme[nextTheme()]),
  );
}
