import { type ReactNode, useEffect, useRef } from "react";
import { messages } from "../../lib/messages.ts";
import "./filter-row.css";

type Props = {
  label: string;
  /** Identifies the current filter. When it changes, its link is scrolled to the middle; empty while unknown. */
  chosen: string;
  /** Links, the current one marked with `aria-current`. */
  children: ReactNode;
};

/** A row of filters. In a narrow window it scrolls sideways. */
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
