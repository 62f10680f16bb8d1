import type { ReactNode } from "react";

type Props = { title: string; text: string; action?: ReactNode };

/** A line between two hairlines at the head of the page; it stays until it no longer applies. */
export function Notice({ title, text, action }: Props) {
  return (
    <p className="notice" role="status">
      <span>
        <b>{title}</b> {text}
      </span>
      {action}
    </p>
  );
}
