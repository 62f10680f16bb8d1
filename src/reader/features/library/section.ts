import type { ReactNode } from "react";

/** A part of the library, one file each; `sections.ts` has a line for it. */
export type Section = {
  /** In the query of the address. */
  show: string;
  /** In the row of filters. */
  name: string;
  /** On a desk: over the whole page, in its wide column or in its margin. */
  place: "head" | "text" | "margin";
  /** How many things are in it. */
  useCount: () => number;
  /** Shown once the library is open. */
  View: () => ReactNode;
};
