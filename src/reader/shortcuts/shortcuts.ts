import { links } from "../links.ts";
import { nextTheme, stepSize } from "../settings/steps.ts";
import { goTo } from "../trail.ts";
import { say } from "../ui/toast.tsx";
import { words } from "../words.ts";
import { highlightSelected, moveStory, openFocused, saveStory, toContents, toOutlook } from "./acts.ts";

/** What a key does, given how to show the list of all of them. */
type Act = (help: () => void) => void;
type Shortcut = { keys: Record<string, Act>; text: string };

/** Every shortcut, in the order of the list. Two letters are pressed one after the other. */
export const shortcuts: Shortcut[] = [
  { keys: { j: () => moveStory(1), k: () => moveStory(-1) }, text: words.keys.stories },
  { keys: { o: openFocused }, text: words.keys.open },
  { keys: { s: saveStory }, text: words.keys.save },
  { keys: { h: highlightSelected }, text: words.keys.highlight },
  { keys: { n: toOutlook }, text: words.keys.outlook },
  { keys: { c: toContents }, text: words.keys.contents },
  { keys: { "g t": () => goTo(links.today()) }, text: words.keys.today },
  { keys: { "g n": () => goTo(links.desk()) }, text: words.keys.desk },
  { keys: { "g l": () => goTo(links.library()) }, text: words.keys.library },
  { keys: { "+": () => tellSize(1), "−": () => tellSize(-1) }, text: words.keys.size },
  { keys: { d: tellTheme }, text: words.keys.theme },
  // Sheets close by themselves; fields are left before any of these is looked at.
  { keys: { Escape: () => undefined }, text: words.keys.leave },
  { keys: { "?": (help) => help() }, text: words.keys.help },
];

function tellSize(by: 1 | -1): void {
  say(words.set(words.setting.size, words.percent(stepSize(by))));
}

function tellTheme(): void {
  say(words.set(words.setting.theme, words.choices.theme[nextTheme()]));
}
