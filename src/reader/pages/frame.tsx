import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { type Location, Outlet, ScrollRestoration, useLocation, useMatches } from "react-router";
import { useArrival } from "../arrival.ts";
import type { Head } from "../data/head.ts";
import { editionQuery } from "../data/queries.ts";
import { readTitle, setTitle, watchTitle } from "../title.ts";
import type { Place } from "../ui/masthead.tsx";
import { Layout } from "./layout.tsx";
import { Notices } from "./notices.tsx";
import { Pending } from "./pending.tsx";

/** The frame around every page, and what happens when a reader moves from one to the next. */
export function Frame() {
  const { data: edition } = useSuspenseQuery(editionQuery);
  const title = useTitle(edition.name);
  useArrival();
  return (
    <Layout edition={edition} current={useCurrent()} notices={<Notices />}>
      <Outlet />
      <Pending edition={edition} />
      <p className="hidden" aria-live="polite">
        {title}
      </p>
      <ScrollRestoration getKey={placeKey} />
    </Layout>
  );
}

/** Names the page; what could not be shown names itself. Returns what is to be read out. */
function useTitle(edition: string): string {
  const head = useMatches().at(-1)?.loaderData as Head | undefined;
  useEffect(() => {
    if (head) setTitle(head.title ? `${head.title} — ${edition}` : edition);
  }, [head, edition]);
  return useSyncExternalStore(watchTitle, readTitle, () => "");
}

/** Every page that is opened from outside has one key: its own address tells it from the others. */
function placeKey({ key, pathname, hash }: Location): string {
  return key === "default" ? pathname + hash : key;
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
