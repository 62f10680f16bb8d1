import type { ReactNode } from "react";
import { useLocation } from "react-router";
import type { LibraryFilter } from "../../lib/links.ts";

/** A section of the library. Each has a file of its own and an entry in the list in `page.tsx`. */
export type Section = {
  /** The value of `show` in the address that shows this section alone. */
  show: string;
  /** The name in the filter row. */
  name: string;
  /** Where it stands in a wide window: over the whole page, in the text column or in the margin. */
  place: "head" | "text" | "margin";
  /** A hook: the number of records in the section. */
  useCount: () => number;
  /** Rendered once all records are loaded. */
  View: () => ReactNode;
};

const parameters = ["show", "tag", "sort"] as const;

/** The filter in the query of the address. */
export function useLibraryFilter(): LibraryFilter {
  const query = new URLSearchParams(useLocation().search);
  return Object.fromEntries(parameters.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
}
