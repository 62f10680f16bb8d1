import { editionQuery } from "../data/queries.ts";
import { Controls } from "../settings/controls.tsx";
import { ShortcutList } from "../shortcuts/help.tsx";
import { NeedsScript } from "../ui/noscript.tsx";
import { settingsWords } from "../words/settings.ts";
import { words } from "../words.ts";
import { Data } from "./data/data.tsx";
import type { Page } from "./page.ts";

/** Everything that can be set, and what the device keeps. */
export const settingsPage: Page = {
  async load(client) {
    await client.ensureQueryData(editionQuery);
    return { title: settingsWords.settingsPage };
  },
  View: SettingsView,
};

function SettingsView() {
  return (
    <div className="settings" lang={words.lang}>
      <div className="page-head">
        <h1 tabIndex={-1}>{settingsWords.settingsPage}</h1>
        <NeedsScript />
      </div>
      <section aria-labelledby="reading">
        <h2 id="reading">{settingsWords.reading}</h2>
        <Controls of="page" />
      </section>
      <section aria-labelledby="keyboard">
        <h2 id="keyboard">{settingsWords.keyboard}</h2>
        <ShortcutList />
      </section>
      <Data />
    </div>
  );
}
