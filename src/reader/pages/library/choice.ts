import { useLocation } from "react-router";
import type { LibraryChoice } from "../../links.ts";

/** What the address says is to be shown. */
export function useChoice(): LibraryChoice {
  return Object.fromEntries(new URLSearchParams(useLocation().search));
}
