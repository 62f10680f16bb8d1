import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";

/** What a page says about itself outside its own body: the layout sets it, the press writes it into the HTML. */
export type Head = {
  /** Without the name of the edition, which the layout adds; absent on the front page. */
  title?: string;
  description?: string;
  /** Of the page's main content, where it is not that of the edition. */
  lang?: string;
  dir?: "ltr" | "rtl";
};

/** A page of the reader, one file each; `routes.tsx` has a line for it. */
export type Page = {
  /**
   * Waits for everything that the view reads, so that the view has no loading branch.
   * @throws Fault when it does not come
   */
  load: (client: QueryClient, params: Params) => Promise<Head>;
  View: () => ReactNode;
};

/** What the address says, decoded. */
export type Params = Readonly<Record<string, string | undefined>>;
