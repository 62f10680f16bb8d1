import { useSyncExternalStore } from "react";
import { messages } from "../../lib/messages.ts";
import { choiceNames, settingNames, sizeName } from "../../lib/setting-names.ts";
import {
  choices,
  defaultSettings,
  type Setting,
  type Settings,
  type StoredSettings,
} from "../../store/setting-choices.ts";
import { canStep, changeSettings, settingsStore, stepSize } from "../../store/settings.ts";
import { showToast } from "../../ui/toast.tsx";
import { settingsMessages } from "./messages.ts";
import "./settings.css";

const prerendered: StoredSettings = { settings: defaultSettings };

type Props = {
  /** Prefix of the radio groups' names: the settings sheet and the settings page may be open together. */
  prefix: string;
};

/** The controls of all reading settings. Each change applies to the page at once. */
export function SettingsControls({ prefix }: Props) {
  const { settings, problem } = useSettings();
  const segments = (name: SegmentedSetting) => (
    <Segments name={name} prefix={prefix} chosen={settings[name]} />
  );
  return (
    <div className="controls" lang={messages.lang}>
      {problem && <p className="settings-problem">{settingsMessages.problems[problem]}</p>}
      {segments("theme")}
      <SizeStepper settings={settings} />
      {segments("width")}
      {segments("spacing")}
      {segments("typeface")}
      {segments("browser")}
      {segments("shortcuts")}
      <p>
        <button type="button" className="button" onClick={() => reset(settings)}>
          {settingsMessages.reset}
        </button>
      </p>
    </div>
  );
}

function useSettings(): StoredSettings {
  return useSyncExternalStore(settingsStore.subscribe, settingsStore.get, () => prerendered);
}

type SegmentedSetting = Exclude<Setting, "size">;

type SegmentsProps<Name extends SegmentedSetting> = { name: Name; prefix: string; chosen: Settings[Name] };

function Segments<Name extends SegmentedSetting>({ name, prefix, chosen }: SegmentsProps<Name>) {
  const labels: Record<string, string> = choiceNames[name];
  return (
    <fieldset className="segments">
      <legend>{settingNames[name]}</legend>
      <div>
        {choices[name].map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${prefix}_${name}`}
              value={choice}
              checked={choice === chosen}
              onChange={() => changeSettings(changeTo(name, choice))}
            />
            {labels[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Choosing a typeface turns the browser's own font off, which would hide it. */
function changeTo(name: Setting, choice: string): Partial<Settings> {
  return { ...(name === "typeface" && { browser: "off" }), [name]: choice };
}

function SizeStepper({ settings }: { settings: Settings }) {
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

function reset(before: Settings): void {
  changeSettings(defaultSettings);
  showToast(settingsMessages.wasReset, () => changeSettings(before));
}
