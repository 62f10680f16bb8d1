import { choices, type Settings } from "./choices.ts";
import { changeSettings, readSettings } from "./settings.ts";

/** Whether text can still be larger (1) or smaller (-1). */
export function canStep({ size }: Settings, by: 1 | -1): boolean {
  return choices.size[choices.size.indexOf(size) + by] !== undefined;
}

/**
 * Makes text one step larger or smaller, as far as it goes; who asks for that no longer wants the browser's.
 * @returns the size that it has now
 */
export function stepSize(by: 1 | -1): string {
  const { size } = readSettings().settings;
  const next = choices.size[choices.size.indexOf(size) + by];
  if (!next) return size;
  changeSettings({ size: next, browser: "off" });
  return next;
}

/** Goes on to the next theme. */
export function nextTheme(): Settings["theme"] {
  const { theme } = readSettings().settings;
  const next = choices.theme[(choices.theme.indexOf(theme) + 1) % choices.theme.length] ?? "auto";
  changeSettings({ theme: next });
  return next;
}
