import { links } from "../../lib/links.ts";
import { Controls } from "./controls.tsx";
import { settingsMessages } from "./messages.ts";

/** The reading settings over whatever page is being read. */
export function SettingsSheet() {
  return (
    <>
      <Controls of="sheet" />
      <p className="sheet-foot">
        <a className="link" href={links.settings()}>
          {settingsMessages.allSettings}
        </a>
      </p>
    </>
  );
}
