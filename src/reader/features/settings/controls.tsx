import { useSyncExternalStore } from "react";
import { messages } from "../../lib/messages.ts";
import { choiceNames, settingNames } from "../../lib/setting-names.ts";
import {
  choices,
  defaultSettings,
  type Setting,
  type Settings,
  type StoredSettings,
} from "../../store/settings/choices.ts";
import { changeSettings, settingsStore } from "../../store/settings/settings.ts";
import { showToast } from "../../ui/toast.tsx";
import { settingsMessages } from "./messages.ts";
import { Stepper } from "./size-stepper.tsx";
import "./settings.css";

const prerendered: StoredSettings = { settings: defaultSettings };

/** The settings in force; the defaults in prerendered pages. */
function useSettings(): StoredSettings {
  return useSyncExternalStore(settingsStore.subscribe, settingsStore.get, () => prerendered);
}

type Props = {
  /** Tells the controls of the sheet from those of the page. */
  of: string;
};

/** Everything that a reader can set. Each change applies at once to the page behind. */
export function Controls({ of }: Props) {
  const { settings, problem } = useSettings();
  const choose = (name: Exclude<Setting, "size">) => <Segments name={name} of={of} chosen={settings[name]} />;
  return (
    <div className="controls" lang={messages.lang}>
      {problem && <p className="settings-problem">{settingsMessages.problems[problem]}</p>}
      {choose("theme")}
      <Stepper settings={settings} />
      {choose("width")}
      {choose("spacing")}
      {choose("typeface")}
      {choose("browser")}
      {choose("shortcuts")}
      <p>
        <button type="button" className="button" onClick={() => reset(settings)}>
          {settingsMessages.reset}
        </button>
      </p>
    </div>
  );
}

type SegmentsProps<Name extends Setting> = { name: Name; of: string; chosen: Settings[Name] };

function Segments<Name extends Exclude<Setting, "size">>({ name, of, chosen }: SegmentsProps<Name>) {
  const labels: Record<string, string> = choiceNames[name];
  return (
    <fieldset className="segments">
      <legend>{settingNames[name]}</legend>
      <div>
        {choices[name].map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={`${of}_${name}`}
              value={choice}
              checked={choice === chosen}
              onChange={() => changeSettings(choose(name, choice))}
            />
            {labels[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Who chooses a typeface wants that one, not the browser's. */
function choose(name: Setting, choice: string): Partial<Settings> {
  return { ...(name === "typeface" && { browser: "off" }), [name]: choice };
}

function reset(before: Settings): void {
  changeSettings(defaultSettings);
  showToast(settingsMessages.wasReset, () => changeSettings(before));
}
