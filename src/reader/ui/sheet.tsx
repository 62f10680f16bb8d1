import type { MouseEvent, ReactNode } from "react";
import { messages } from "../lib/messages.ts";
import { Icon } from "./icon.tsx";
import "./sheet.css";

type Props = {
  /** For the `popoverTarget` of a button. Give it an underscore: the ids of sections have none. */
  id: string;
  title: string;
  children: ReactNode;
};

/**
 * A sheet at the bottom of the screen on phones, a panel under the masthead on wider screens. It is a native popover: it
 * opens, closes on Escape and on a click outside, and returns the focus without any script.
 */
export function Sheet({ id, title, children }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is activated by keyboard fires click
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

/** Closes the sheet when a link inside it is followed. */
function closeOnLink(event: MouseEvent<HTMLElement>) {
  if (event.target instanceof Element && event.target.closest("a")) event.currentTarget.hidePopover();
}
