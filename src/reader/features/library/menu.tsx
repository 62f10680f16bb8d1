import { type MouseEvent, type ReactNode, useId, useState } from "react";
import "../../ui/sheet.css";
import "./menu.css";

type Props = {
  /** The accessible name of the button and of the menu. */
  label: string;
  /** The content of the button. */
  button: ReactNode;
  /** The CSS class of the button. */
  className: string;
  /** Rendered while the menu is open. */
  children: ReactNode;
};

/** A button that opens a menu of links, buttons and forms: a popover beside it, or a sheet on phones. */
export function Menu({ label, button, className, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-label={label} popoverTarget={id}>
        {button}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: buttons and links react to keys as well */}
      <div
        id={id}
        className="sheet menu"
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={({ newState }) => setOpen(newState === "open")}
        onClick={closeAfterAction}
      >
        {isOpen && children}
      </div>
    </>
  );
}

/** Closes the menu when a link or button is pressed, except in a form: more than one tag may be added. */
function closeAfterAction(event: MouseEvent<HTMLElement>) {
  const pressed = event.target instanceof Element && event.target.closest("a, button");
  if (pressed && !pressed.closest("form")) event.currentTarget.hidePopover();
}
