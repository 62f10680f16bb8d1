import { matchPath } from "react-router";

/** The story that an address leads to, if it is that of one. */
export function slugAt(pathname: string): string | undefined {
  return matchPath("/articles/:slug", pathname)?.params.slug;
}
