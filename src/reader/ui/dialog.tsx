import { useId } from "react";
import { messages } from "../lib/messages.ts";
import "./dialog.css";

type Props = {
  title: string;
  text: string;
  /** The verbs of the two buttons. */
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
};

/** Asks before what is done to many things at once; stands on the page for as long as the question does. */
export function Dialog({ title, text, yes, no, onYes, onNo }: Props) {
  const id = useId();
  return (
    <dialog
      ref={ask}
      className="dialog"
      lang={messages.lang}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={({ currentTarget }) => (currentTarget.returnValue === "yes" ? onYes() : onNo())}
    >
      <form method="dialog">
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-text`}>{text}</p>
        <button type="submit" className="button" value="yes">
          {yes}
        </button>
        <button type="submit" className="button" value="no">
          {no}
        </button>
      </form>
    </dialog>
  );
}

/** Whoever presses Enter without reading changes nothing. */
function ask(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLButtonElement>("[value=no]")?.focus();
}
