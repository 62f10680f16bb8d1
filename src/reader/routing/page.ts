import type { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Edition } from "../../edition/edition.ts";
import type { Head } from "../../edition/page-head.ts";

/** A page of the reader. Each has a line in `entry/routes.tsx`. */
export type Page = {
  /**
   * Loads everything that the view reads, so that the view has no loading branch.
   * @throws LoadError, LibraryError
   */
  load: (client: QueryClient, params: Params) => Promise<Head>;
  /**
   * Loads the code that the view needs apart from its own, for a prerendered page that has its data; `load` does so, too.
   * @returns its modules, below `features/`: the press links their scripts and styles in the page
   */
  loadParts?: (client: QueryClient, params: Params) => Promise<string[]>;
  View: () => ReactNode;
  /**
   * The subset of the edition that the view shows: the prerendered page embeds no more. Without this function
   * it embeds `withoutFrontPage(edition)`.
   */
  subset?: (edition: Edition, client: QueryClient, params: Params) => Edition;
};

/** The decoded parameters of an address, from its path and from its query. */
export type Params = Readonly<Record<string, string | undefined>>;

/** The edition without the stories, the upcoming strip and the settled items of its front page. */
export function withoutFrontPage(edition: Edition): Edition {
  return { ...edition, front: { cards: [] }, outlook: { ...edition.outlook, strip: [], settled: [] } };
}
