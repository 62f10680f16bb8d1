import { type MouseEvent, type ReactNode, useId, useState } from "react";
import "./sheet.css";

type Props = {
  /** What the menu is for. */
  name: string;
  /** What is on the button that opens it, and how that looks. */
  face: ReactNode;
  className: string;
  children: ReactNode;
};

/** A button that opens what can be done with the thing it stands beside. On phones it comes from the bottom. */
export function Menu({ name, face, className, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} aria-label={name} popoverTarget={id}>
        {face}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: buttons and links are pressed by keys, too */}
      <div
        id={id}
        className="sheet menu"
        popover="auto"
        role="dialog"
        aria-label={name}
        onBeforeToggle={({ newState }) => setOpen(newState === "open")}
        onClick={closeWhenDone}
      >
        {open && children}
      </div>
    </>
  );
}

/** Whatever was pressed, but for what belongs to a form, is the last thing done here. */
function closeWhenDone(event: MouseEvent<HTMLElement>) {
  const pressed = event.target instanceof Element && event.target.closest("a, button");
  if (pressed && !pressed.closest("form")) event.currentTarget.hidePopover();
}
