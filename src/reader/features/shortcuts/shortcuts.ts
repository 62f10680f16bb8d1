import { links } from "../../lib/links.ts";
import { follow } from "../../routing/intercept-links.ts";
import { nextTheme, stepSize } from "../../store/settings/steps.ts";
import { say } from "../../ui/toast.tsx";
import { settingsWords } from "../settings/messages.ts";
import { highlightSelected, moveStory, openFocused, saveStory, toContents, toOutlook } from "./actions.ts";

/** What a key does, given how to show the list of all of them. */
type Act = (help: () => void) => void;
type Shortcut = { keys: Record<string, Act>; text: string };

/** Every shortcut, in the order of the list. Two letters are pressed one after the other. */
export const shortcuts: Shortcut[] = [
  { keys: { j: () => moveStory(1), k: () => moveStory(-1) }, text: settingsWords.keys.stories },
  { keys: { o: openFocused }, text: settingsWords.keys.open },
  { keys: { s: saveStory }, text: settingsWords.keys.save },
  { keys: { h: highlightSelected }, text: settingsWords.keys.highlight },
  { keys: { n: toOutlook }, text: settingsWords.keys.outlook },
  { keys: { c: toContents }, text: settingsWords.keys.contents },
  { keys: { "g t": () => follow(links.today()) }, text: settingsWords.keys.today },
  { keys: { "g n": () => follow(links.desk()) }, text: settingsWords.keys.desk },
  { keys: { "g l": () => follow(links.library()) }, text: settingsWords.keys.library },
  { keys: { "+": () => tellSize(1), "−": () => tellSize(-1) }, text: settingsWords.keys.size },
  { keys: { d: tellTheme }, text: settingsWords.keys.theme },
  // Sheets close by themselves; fields are left before any of these is looked at.
  { keys: { Escape: () => undefined }, text: settingsWords.keys.leave },
  { keys: { "?": (help) => help() }, text: settingsWords.keys.help },
];

function tellSize(by: 1 | -1): void {
  say(settingsWords.set(settingsWords.setting.size, settingsWords.percent(stepSize(by))));
}

function tellTheme(): void {
  say(settingsWords.set(settingsWords.setting.theme, settingsWords.choices.theme[nextTheme()]));
}
