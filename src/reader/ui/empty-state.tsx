import type { ReactNode } from "react";
import { messages } from "../lib/messages.ts";
import "./empty-state.css";

type Props = {
  title: string;
  text: ReactNode;
  /** A button or a link, where something can be done. */
  action?: ReactNode;
  children?: ReactNode;
  /** Of the title: 1 where nothing else is on the page. */
  level?: 1 | 2 | 3;
};

/** Says what happened, what is safe and what to do. */
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
