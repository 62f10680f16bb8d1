import { type Theme, themes } from "../theme.ts";
import { words } from "../words.ts";
import { Sheet } from "./sheet.tsx";

/** What a button that opens the reading settings names as its `popoverTarget`. */
export const settingsId = "reading_settings";

type Props = { theme: Theme; onTheme: (theme: Theme) => void };

/** Reading settings. Every change applies at once to the page behind. */
export function Settings({ theme, onTheme }: Props) {
  return (
    <Sheet id={settingsId} title={words.settings}>
      <fieldset className="segments">
        <legend>{words.theme}</legend>
        <div>
          {themes.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="theme"
                value={choice}
                checked={choice === theme}
                onChange={() => onTheme(choice)}
              />
              {words.themes[choice]}
            </label>
          ))}
        </div>
      </fieldset>
    </Sheet>
  );
}
