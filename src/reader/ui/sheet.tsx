import type { MouseEvent, ReactNode } from "react";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import "./sheet.css";

type Props = {
  /** What a button's `popoverTarget` names. With an underscore in it, it is never the id of a section. */
  id: string;
  title: string;
  children: ReactNode;
};

/**
 * A sheet from the bottom on phones, a panel under the masthead otherwise. The browser's own popover opens
 * it, closes it on Escape and a press outside, and gives the focus back, before any script has come.
 */
export function Sheet({ id, title, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link followed by key clicks, too
    <div
      id={id}
      className="sheet"
      popover="auto"
      role="dialog"
      aria-label={title}
      lang={messages.lang}
      onClick={closeOnLink}
    >
      <div className="sheet-head">
        <h2>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={messages.close}
          popoverTarget={id}
          popoverTargetAction="hide"
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}

/** Following a link inside leaves the sheet. */
function closeOnLink(event: MouseEvent<HTMLElement>) {
  if (event.target instanceof Element && event.target.closest("a")) event.currentTarget.hidePopover();
}
