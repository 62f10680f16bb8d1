import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Outlet, ScrollRestoration, useLocation, useMatches } from "react-router";
import { useArrival } from "../arrival.ts";
import { editionQuery } from "../data/queries.ts";
import type { Place } from "../ui/masthead.tsx";
import { Layout } from "./layout.tsx";
import type { Head } from "./page.ts";

/** The frame around every page, and what happens when a reader moves from one to the next. */
export function Frame() {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const title = useTitle(edition.name);
  useArrival();
  return (
    <Layout edition={edition} current={useCurrent()}>
      <Outlet />
      <p className="hidden" aria-live="polite">
        {title}
      </p>
      <ScrollRestoration />
    </Layout>
  );
}

/** Names the page in the browser; returns the name once the reader has moved, for it to be read out. */
function useTitle(edition: string): string {
  const head = useMatches().at(-1)?.loaderData as Head | undefined;
  const title = head?.title ? `${head.title} — ${edition}` : edition;
  const [first] = useState(title);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    document.title = title;
    if (title !== first) setMoved(true);
  }, [title, first]);
  return moved ? title : "";
}

const places: [path: RegExp, place: Place][] = [
  [/^\/$/u, "today"],
  [/^\/archive\//u, "archive"],
  [/^\/next\//u, "desk"],
];

function useCurrent(): Place | undefined {
  const { pathname } = useLocation();
  return places.find(([path]) => path.test(`${pathname.replace(/\/$/u, "")}/`))?.[1];
}
