import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Table, Text } from "../../../article/article.ts";
import { messages } from "../../lib/messages.ts";
import { InlineText } from "../inline-text.tsx";
import { BlockAnchor } from "./anchors.tsx";
import "./table.css";

/** A table. When it is wider than its column it is a scrollable region, with a hint below it. */
export function TableView({ table }: { table: Table }) {
  const frame = useRef<HTMLDivElement>(null);
  const isWide = useOverflow(frame);
  const region = isWide ? { role: "region", "aria-label": messages.table, tabIndex: 0 } : {};
  const hasHead = table.head.some((cell) => cell.length > 0);
  return (
    <div id={table.id} className="table anchored">
      <div ref={frame} className="table-scroll" {...region}>
        <table>
          {hasHead && (
            <thead>
              <Row cells={table.head} table={table} head />
            </thead>
          )}
          <tbody>
            {table.rows.map((cells, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no id and never change their order
              <Row key={index} cells={cells} table={table} />
            ))}
          </tbody>
        </table>
      </div>
      {isWide && (
        <p className="meta more" lang={messages.lang}>
          {messages.scroll}
        </p>
      )}
      <BlockAnchor id={table.id} />
    </div>
  );
}

function Row({ cells, table, head }: { cells: Text[]; table: Table; head?: true }) {
  const Cell = head ? "th" : "td";
  const renderCell = (cell: Text, column: number): ReactNode => (
    <Cell key={column} className={table.align[column] ?? undefined} {...(head && { scope: "col" })}>
      <InlineText text={cell} />
    </Cell>
  );
  return <tr>{cells.map(renderCell)}</tr>;
}

/** Whether the content of an element is wider than the element, measured again whenever its size changes. */
function useOverflow(ref: { current: HTMLElement | null }): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return overflows;
}
