import { useEffect, useLayoutEffect, useRef } from "react";
import { type Location, NavigationType, useLocation, useNavigationType } from "react-router";
import { focus } from "../lib/focus.ts";
import { scrollOf } from "./scroll-restoration.ts";

/**
 * Which link a reader left each place by, so that Back can return to it: the how manyth of its address, from
 * the end, since what a reader has begun is named at the head of pages.
 */
const departures = new Map<string, { href: string; nth: number }>();

/**
 * On every change of place: a new page begins at its top and takes the focus to its headline, a link to a part
 * of a page leads to that part, and Back to where the page was left and to the link that it was left by.
 */
export function useArrival(): void {
  const location = useLocation();
  const type = useNavigationType();
  const scrolled = useRef(location.key);
  const focused = useRef<string>(undefined);

  useEffect(() => rememberDeparture(location.key), [location.key]);
  useLayoutEffect(() => {
    // The first page is where the browser has put it.
    if (scrolled.current === location.key) return;
    scrolled.current = location.key;
    scrollTo(location, type);
  }, [location, type]);
  // Together with the scrolling: a story that goes on where it was left takes the focus on from there.
  useLayoutEffect(() => {
    if (focused.current === location.key) return;
    const first = focused.current === undefined;
    focused.current = location.key;
    // The first page has the focus where the browser put it; only a deep link moves it.
    if (first && !location.hash) return;
    const target = (type === NavigationType.Pop && departed(location.key)) || destination(location);
    if (target) focus(target);
  }, [location, type]);
}

/**
 * For a page that is filled on the device: leads to where the reader was or wanted to go, once all of it is there.
 * @param isThere whether it is
 */
export function useLateArrival(isThere: boolean): void {
  const location = useLocation();
  const type = useNavigationType();
  const isLate = useRef(!isThere);
  useLayoutEffect(() => {
    if (!isThere || !isLate.current) return;
    isLate.current = false;
    arriveLate(location, type);
  }, [isThere, location, type]);
}

/** Leads to a place in a page that was not yet there when the browser looked for it. */
export function arriveLate(location: Location, type: NavigationType): void {
  const isBack = type === NavigationType.Pop && scrollOf(location.key) !== undefined;
  const part = partAt(location.hash);
  // A page that begins at its top is there already, and the reader may have gone on from it.
  if (!isBack && !part) return;
  scrollTo(location, type);
  const target = (isBack && departed(location.key)) || part;
  if (target) focus(target);
}

function scrollTo({ key, hash }: Location, type: NavigationType): void {
  const left = type === NavigationType.Pop ? scrollOf(key) : undefined;
  const part = partAt(hash);
  if (left === undefined && part) part.scrollIntoView();
  else window.scrollTo({ top: left ?? 0, behavior: "instant" });
}

function destination({ hash }: Location): HTMLElement | null {
  return partAt(hash) ?? document.querySelector("h1");
}

function partAt(hash: string): HTMLElement | null {
  return hash ? document.getElementById(decodeHash(hash)) : null;
}

function departed(key: string): HTMLElement | undefined {
  const departure = departures.get(key);
  const link = departure && linksTo(departure.href).at(departure.nth);
  // A link in a sheet that is closed by now cannot take it.
  return link?.checkVisibility() ? link : undefined;
}

function rememberDeparture(key: string): () => void {
  const remember = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLElement>("a[href]") : null;
    const href = link?.getAttribute("href");
    if (!link || !href) return;
    const links = linksTo(href);
    departures.set(key, { href, nth: links.indexOf(link) - links.length });
  };
  document.addEventListener("focusin", remember);
  // Safari does not focus a link that is clicked.
  document.addEventListener("click", remember, true);
  return () => {
    document.removeEventListener("focusin", remember);
    document.removeEventListener("click", remember, true);
  };
}

function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`)];
}

/** The id that a hash names; an address that nobody encoded is taken as it is. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
