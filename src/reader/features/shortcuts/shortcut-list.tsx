import { useEffect } from "react";
import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { shortcutMessages } from "./messages.ts";
import { shortcuts } from "./shortcuts.ts";
import "./shortcuts.css";

const sheetId = "keyboard_shortcuts";

type Props = {
  /** How many times the reader has asked for the list. The sheet opens whenever the number grows. */
  requests: number;
};

/** The list of shortcuts in a sheet over the open page. */
export function ShortcutSheet({ requests }: Props) {
  useEffect(() => {
    const sheet = document.getElementById(sheetId);
    if (requests > 0 && sheet?.togglePopover(true)) focus(sheet.querySelector("button"));
  }, [requests]);
  return (
    <Sheet id={sheetId} title={shortcutMessages.title}>
      <ShortcutList />
    </Sheet>
  );
}

/** The list of shortcuts as a section of the settings page. */
export function ShortcutSection() {
  return (
    <section aria-labelledby="keyboard">
      <h2 id="keyboard">{shortcutMessages.title}</h2>
      <ShortcutList />
    </section>
  );
}

function ShortcutList() {
  return (
    <dl className="keys" lang={messages.lang}>
      {shortcuts.map(({ keys, text }) => (
        <div key={text}>
          <dt>
            {Object.keys(keys)
              .flatMap((key) => key.split(" "))
              .map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
