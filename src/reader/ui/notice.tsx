import type { ReactNode } from "react";
import { messages } from "../lib/messages.ts";
import "./notice.css";

type Props = {
  title: string;
  text: string;
  /** A button or a link, where something can be done. */
  action?: ReactNode;
};

/** Says what holds for now, at the head of every page, until it no longer holds. */
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
