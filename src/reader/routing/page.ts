import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Edition } from "../../edition/edition.ts";
import type { Head } from "../../edition/page-head.ts";

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
