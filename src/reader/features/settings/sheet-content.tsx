import { links } from "../../lib/links.ts";
import { SettingsControls } from "./controls.tsx";
import { settingsMessages } from "./messages.ts";

/** What the settings sheet (`ui/settings-sheet.tsx`) holds. Lazy-loaded when the sheet is first opened. */
export function SettingsSheetContent() {
  return (
    <>
      <SettingsControls prefix="sheet" />
      <p className="sheet-foot">
        <a className="link" href={links.settings()}>
          {settingsMessages.allSettings}
        </a>
      </p>
    </>
  );
}
