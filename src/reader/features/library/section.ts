import type { ReactNode } from "react";

/** A part of the library, one file each; `sections.ts` has a line for it. */
export type Section = {
  /** In the query of the address. */
  show: string;
  /** In the row of filters. */
  name: string;
  /** Where it stands in a wide window: over the whole page, in the text column or in the margin. */
  place: "head" | "text" | "margin";
  /** How many things are in it. */
  useCount: () => number;
  /** Shown once the library is open. */
  View: () => ReactNode;
};
