import { type ReactNode, useEffect, useState } from "react";
import { focus } from "../lib/focus.ts";
import { messages } from "../lib/messages.ts";
import { Sheet } from "./sheet.tsx";

/** The `popoverTarget` of buttons that open the reading settings. */
export const settingsSheetId = "reading_settings";

/** The sheet of the reading settings. Its content is rendered when the sheet is first opened. */
export function SettingsSheet({ children }: { children: ReactNode }) {
  const wasOpened = useWasOpened();
  return (
    <Sheet id={settingsSheetId} title={messages.settings}>
      {wasOpened && children}
    </Sheet>
  );
}

/** Whether the sheet was ever opened. The browser opens it, possibly before hydration. */
function useWasOpened(): boolean {
  const [wasOpened, setWasOpened] = useState(false);
  useEffect(() => {
    const sheet = document.getElementById(settingsSheetId);
    const onToggle = () => (sheet?.matches(":popover-open") ? setWasOpened(true) : returnFocus());
    if (sheet?.matches(":popover-open")) setWasOpened(true);
    sheet?.addEventListener("toggle", onToggle);
    return () => sheet?.removeEventListener("toggle", onToggle);
  }, []);
  return wasOpened;
}

/** Moves the focus back to the button that opens the sheet: light dismiss (a click outside) leaves it on the body. */
function returnFocus(): void {
  if (document.activeElement instanceof HTMLElement && document.activeElement.tabIndex >= 0) return;
  const buttons = document.querySelectorAll<HTMLElement>(`[popovertarget=${settingsSheetId}]`);
  focus([...buttons].find((button) => button.checkVisibility()));
}
