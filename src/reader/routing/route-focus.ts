import { useEffect, useLayoutEffect, useRef } from "react";
import { type Location, NavigationType, useLocation, useNavigationType } from "react-router";
import { decodeUrlPart } from "../../article/url.ts";
import { focus } from "../lib/focus.ts";
import { scrollPositionOf } from "./scroll-restoration.ts";

/**
 * The link that was last focused or clicked, by the key of the history entry, so that Back can return the focus to it.
 * `index` is its index among the links with the same href, counted from the end: "Continue" inserts links at the top.
 */
const lastLinks = new Map<string, { href: string; index: number }>();

/**
 * Scroll position and focus after each navigation. A new page starts at its top with the focus on its headline, a link
 * with a hash goes to that element, and Back restores the scroll position and the link that was followed.
 */
export function useRouteFocus(): void {
  const location = useLocation();
  const type = useNavigationType();
  const scrolled = useRef(location.key);
  const focused = useRef<string>(undefined);

  useEffect(() => trackLastLink(location.key), [location.key]);
  useLayoutEffect(() => {
    // The browser has already scrolled the first page.
    if (scrolled.current === location.key) return;
    scrolled.current = location.key;
    scrollTo(location, type);
  }, [location, type]);
  // A layout effect, like the scrolling above, so that a story can resume at the saved position afterwards.
  useLayoutEffect(() => {
    if (focused.current === location.key) return;
    const isFirst = focused.current === undefined;
    focused.current = location.key;
    // On the first page the focus stays where the browser has put it, unless the address has a hash.
    if (isFirst && !location.hash) return;
    focus((type === NavigationType.Pop && lastLinkOf(location.key)) || targetOf(location));
  }, [location, type]);
}

/**
 * Restores scroll position and focus on a page that is filled from the device's library, once it has loaded.
 * @param isLoaded whether everything on the page has been rendered
 */
export function useLateRouteFocus(isLoaded: boolean): void {
  const location = useLocation();
  const type = useNavigationType();
  const isLate = useRef(!isLoaded);
  useLayoutEffect(() => {
    if (!isLoaded || !isLate.current) return;
    isLate.current = false;
    restorePosition(location, type);
  }, [isLoaded, location, type]);
}

/** Goes to the saved position or the element of the hash, on a page that was rendered too late for the browser. */
export function restorePosition(location: Location, type: NavigationType): void {
  const isReturn = type === NavigationType.Pop && scrollPositionOf(location.key) !== undefined;
  const target = elementOf(location.hash);
  // Any other page starts at its top, and the reader may have scrolled on from there.
  if (!isReturn && !target) return;
  scrollTo(location, type);
  focus((isReturn && lastLinkOf(location.key)) || target);
}

function scrollTo({ key, hash }: Location, type: NavigationType): void {
  const saved = type === NavigationType.Pop ? scrollPositionOf(key) : undefined;
  const target = elementOf(hash);
  if (saved === undefined && target) target.scrollIntoView();
  else window.scrollTo({ top: saved ?? 0, behavior: "instant" });
}

function targetOf({ hash }: Location): HTMLElement | null {
  return elementOf(hash) ?? document.querySelector("h1");
}

function elementOf(hash: string): HTMLElement | null {
  return hash ? document.getElementById(decodeUrlPart(hash.slice(1))) : null;
}

function lastLinkOf(key: string): HTMLElement | undefined {
  const last = lastLinks.get(key);
  const link = last && linksTo(last.href).at(last.index);
  // A link inside a closed sheet is not focusable.
  return link?.checkVisibility() ? link : undefined;
}

/** @returns the function that removes the listeners */
function trackLastLink(key: string): () => void {
  const track = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLElement>("a[href]") : null;
    const href = link?.getAttribute("href");
    if (!link || !href) return;
    const links = linksTo(href);
    lastLinks.set(key, { href, index: links.indexOf(link) - links.length });
  };
  document.addEventListener("focusin", track);
  // Safari does not focus a link that is clicked.
  document.addEventListener("click", track, true);
  return () => {
    document.removeEventListener("focusin", track);
    document.removeEventListener("click", track, true);
  };
}

function linksTo(href: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`a[href="${CSS.escape(href)}"]`)];
}
