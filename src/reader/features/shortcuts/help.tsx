import { useEffect } from "react";
import { messages } from "../../lib/messages.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { settingsMessages } from "../settings/messages.ts";
import { shortcuts } from "./shortcuts.ts";
import "../settings/settingspage.css";

const helpId = "keyboard_shortcuts";

type Props = {
  /** How often it was asked for: it opens each time. */
  asked: number;
};

/** The list of shortcuts, over whatever page is open. */
export function Help({ asked }: Props) {
  useEffect(() => {
    const sheet = document.getElementById(helpId);
    if (asked > 0 && sheet?.togglePopover(true)) sheet.querySelector("button")?.focus();
  }, [asked]);
  return (
    <Sheet id={helpId} title={settingsMessages.keyboard}>
      <ShortcutList />
    </Sheet>
  );
}

/** Every shortcut and what it does. */
export function ShortcutList() {
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
