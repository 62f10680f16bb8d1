import type { ReactNode } from "react";
import { messages } from "../lib/messages.ts";
import "./notice.css";

type Props = {
  title: string;
  text: string;
  /** A button or a link. */
  action?: ReactNode;
};

/** A notice at the top of the page about a state that lasts, such as being offline. */
export function Notice({ title, text, action }: Props) {
  return (
    <div className="notice" lang={messages.lang}>
      <p>
        <b>{title}</b> {text}
      </p>
      {action}
    </div>
  );
}
