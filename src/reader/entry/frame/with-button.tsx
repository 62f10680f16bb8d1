import type { ReactNode } from "react";

type Message = { title: string; text: string; action: string };

/** The props of a notice or an empty state whose action is a button. */
export function withButton({ title, text, action }: Message, onPress: () => void) {
  const button: ReactNode = (
    <button type="button" className="button" onClick={onPress}>
      {action}
    </button>
  );
  return { title, text, action: button };
}
