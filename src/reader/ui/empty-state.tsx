import type { ReactNode } from "react";
import { messages } from "../lib/messages.ts";
import "./empty-state.css";

type Props = {
  title: string;
  text: ReactNode;
  /** A button or a link. */
  action?: ReactNode;
  children?: ReactNode;
  /** The heading level of the title: 1 when nothing else is on the page. */
  level?: 1 | 2 | 3;
};

/** Shown in place of content that is missing: says what happened, what is safe, and what the reader can do. */
export function EmptyState({ title, text, action, children, level = 1 }: Props) {
  const Title = `h${level}` as const;
  return (
    <div className="empty-state" lang={messages.lang}>
      <Title tabIndex={-1}>{title}</Title>
      <p>{text}</p>
      {children}
      {action}
    </div>
  );
}
