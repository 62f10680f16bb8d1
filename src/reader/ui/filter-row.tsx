import { type ReactNode, useEffect, useRef } from "react";
import { messages } from "../lib/messages.ts";

type Props = {
  label: string;
  /** Names what is chosen. */
  chosen: string;
  children: ReactNode;
};

/** A row of words with counts, one of them chosen. Where it is too long it scrolls sideways, the chosen one in sight. */
export function FilterRow({ label, chosen, children }: Props) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = chosen && row.current?.querySelector("[aria-current]");
    if (row.current && link) row.current.scrollLeft += middleOf(link) - middleOf(row.current);
  }, [chosen]);
  return (
    <nav className="filters" aria-label={label} lang={messages.lang} ref={row}>
      {children}
    </nav>
  );
}

function middleOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}
