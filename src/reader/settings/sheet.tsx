import { links } from "../links.ts";
import { settingsWords } from "../words/settings.ts";
import { Controls } from "./controls.tsx";

/** The reading settings over whatever page is being read. */
export function SettingsSheet() {
  return (
    <>
      <Controls of="sheet" />
      <p className="sheet-foot">
        <a className="link" href={links.settings()}>
          {settingsWords.allSettings}
        </a>
      </p>
    </>
  );
}
