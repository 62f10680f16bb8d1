import { settingNames, sizeName } from "../../lib/setting-names.ts";
import type { Settings } from "../../store/settings/choices.ts";
import { canStep, stepSize } from "../../store/settings/settings.ts";
import { settingsMessages } from "./messages.ts";

/** The size of text, step by step. */
export function Stepper({ settings }: { settings: Settings }) {
  const step = (by: 1 | -1, label: string) => (
    <button type="button" aria-disabled={!canStep(settings, by)} onClick={() => stepSize(by)}>
      {label}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="segments" role="group" aria-label={settingNames.size}>
      <p aria-hidden="true">{settingNames.size}</p>
      <div>
        {step(-1, settingsMessages.smaller)}
        <output>{sizeName(settings.size)}</output>
        {step(1, settingsMessages.larger)}
      </div>
    </div>
  );
}
