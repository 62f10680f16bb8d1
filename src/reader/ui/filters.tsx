import { type ReactNode, useEffect, useRef } from "react";

/** A row of words with counts, one of them chosen. On phones it scrolls sideways, to the chosen one at first. */
export function FilterRow({ label, children }: { label: string; children: ReactNode }) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector<HTMLElement>("[aria-current]");
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
  });
  return (
    <nav className="filters" aria-label={label} ref={row}>
      {children}
    </nav>
  );
}
