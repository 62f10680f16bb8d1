import { useId } from "react";
import { messages } from "../lib/messages.ts";
import "./dialog.css";

type Props = {
  title: string;
  text: string;
  /** Labels of the two buttons. */
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
};

/** A modal dialog that asks for confirmation. It opens when it is rendered; unmount it when it calls back. */
export function Dialog({ title, text, confirm, cancel, onConfirm, onCancel }: Props) {
  const id = useId();
  return (
    <dialog
      ref={open}
      className="dialog"
      lang={messages.lang}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={({ currentTarget }) => (currentTarget.returnValue === "confirm" ? onConfirm() : onCancel())}
    >
      <form method="dialog">
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-text`}>{text}</p>
        <button type="submit" className="button" value="confirm">
          {confirm}
        </button>
        <button type="submit" className="button" value="cancel">
          {cancel}
        </button>
      </form>
    </dialog>
  );
}

/** Focuses the cancel button, so that pressing Enter without reading changes nothing. */
function open(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  dialog.querySelector<HTMLButtonElement>("[value=cancel]")?.focus();
}
