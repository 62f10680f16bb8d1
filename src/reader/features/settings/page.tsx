import type { ReactNode } from "react";
import { editionQuery } from "../../edition/queries.ts";
import { messages } from "../../lib/messages.ts";
import type { Page } from "../../routing/page.ts";
import { NeedsScript } from "../../ui/needs-script.tsx";
import { SettingsControls } from "./controls.tsx";
import { settingsMessages } from "./messages.ts";

/**
 * Makes the settings page: the reading settings, followed by sections of other features.
 * @param sections `section` elements with headings of level 2
 */
export function settingsPage(sections: ReactNode): Page {
  return {
    async load(client) {
      await client.ensureQueryData(editionQuery);
      return { title: settingsMessages.title };
    },
    View: () => <SettingsView sections={sections} />,
  };
}

function SettingsView({ sections }: { sections: ReactNode }) {
  return (
    <div className="settings" lang={messages.lang}>
      <div className="page-head">
        <h1 tabIndex={-1}>{settingsMessages.title}</h1>
        <NeedsScript />
      </div>
      <section aria-labelledby="reading">
        <h2 id="reading">{settingsMessages.reading}</h2>
        <SettingsControls prefix="page" />
      </section>
      {sections}
    </div>
  );
}
