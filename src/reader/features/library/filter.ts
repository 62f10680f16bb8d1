import { useLocation } from "react-router";
import type { LibraryFilter } from "../../lib/links.ts";

const asked = ["show", "tag", "sort"] as const;

/** What the address says is to be shown. */
export function useChoice(): LibraryFilter {
  const query = new URLSearchParams(useLocation().search);
  return Object.fromEntries(asked.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])));
}
