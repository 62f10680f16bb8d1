import { editionQuery } from "../../edition/queries.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { Data } from "../import-export/data-section.tsx";
import { ShortcutList } from "../shortcuts/help.tsx";
import { Controls } from "./controls.tsx";
import { settingsMessages } from "./messages.ts";

/** Everything that can be set, and what the device keeps. */
export const settingsPage: Page = {
  async load(client) {
    await client.ensureQueryData(editionQuery);
    return { title: settingsMessages.settingsPage };
  },
  View: SettingsView,
};

function SettingsView() {
  return (
    <div className="settings" lang={messages.lang}>
      <div className="page-head">
        <h1 tabIndex={-1}>{settingsMessages.settingsPage}</h1>
        <NeedsScript />
      </div>
      <section aria-labelledby="reading">
        <h2 id="reading">{settingsMessages.reading}</h2>
        <Controls of="page" />
      </section>
      <section aria-labelledby="keyboard">
        <h2 id="keyboard">{settingsMessages.keyboard}</h2>
        <ShortcutList />
      </section>
      <Data />
    </div>
  );
}
