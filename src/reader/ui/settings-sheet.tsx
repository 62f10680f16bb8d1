import { type ReactNode, useEffect, useState } from "react";
import { focus } from "../lib/focus.ts";
import { messages } from "../lib/messages.ts";
import { Sheet } from "./sheet.tsx";

/** What a button that opens the reading settings names as its `popoverTarget`. */
export const settingsId = "reading_settings";

/** Reading settings. What is in them comes when they are first opened. */
export function Settings({ children }: { children: ReactNode }) {
  const opened = useOpened();
  return (
    <Sheet id={settingsId} title={messages.settings}>
      {opened && children}
    </Sheet>
  );
}

/** Whether the sheet was ever opened: the browser opens it, maybe before any script has come. */
function useOpened(): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const sheet = document.getElementById(settingsId);
    const onToggle = () => (sheet?.matches(":popover-open") ? setOpened(true) : returnFocus());
    if (sheet?.matches(":popover-open")) setOpened(true);
    sheet?.addEventListener("toggle", onToggle);
    return () => sheet?.removeEventListener("toggle", onToggle);
  }, []);
  return opened;
}

/** A press beside the sheet closes it and leaves the focus nowhere, unless it was on something. */
function returnFocus(): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement.tabIndex >= 0) return;
  const buttons = document.querySelectorAll<HTMLElement>(`[popovertarget=${settingsId}]`);
  focus([...buttons].find((button) => button.checkVisibility()));
}
