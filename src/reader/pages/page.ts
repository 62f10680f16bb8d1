import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Edition } from "../../edition/edition.ts";

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
  /**
   * How much of the edition the prerendered page brings along: what its view shows of it. Without this, all
   * but the stories of the front page.
   */
  excerpt?: (edition: Edition, client: QueryClient, params: Params) => Edition;
};

/** What the address says, decoded. */
export type Params = Readonly<Record<string, string | undefined>>;

/** The edition without the stories of its front page. */
export function withoutFront(edition: Edition): Edition {
  return { ...edition, front: { cards: [] }, outlook: { ...edition.outlook, strip: [] } };
}
