import type { Card } from "../../edition/edition.ts";
import { nameFor } from "../../edition/storage-names.ts";
import { dayBefore, dayOf } from "../lib/calendar-days.ts";
import type { Visit } from "./records.ts";

/** How many days of history are kept. */
const kept = 90;

const key = nameFor(import.meta.env.BASE_URL, "aheadline.history");
const listeners = new Set<() => void>();
let on: boolean | undefined;

/** A story that is read on a day of the reader's own calendar: one record for that day, with its last time. */
export function visitOf(card: Card, at: Date): Visit {
  const day = dayOf(at);
  return { id: `${day}/${card.slug}`, day, slug: card.slug, card, at: at.toISOString() };
}

/** The visits that have been kept long enough. */
export function outlived(visits: Visit[], now: Date): Visit[] {
  const first = dayBefore(dayOf(now), kept - 1);
  return visits.filter(({ day }) => day < first);
}

/** Whether the reader wants a history; one there is until it is switched off. */
export function wantsHistory(): boolean {
  on ??= readChoice();
  return on;
}

/** Switches the history on or off, for as long as the page lives where the browser keeps nothing. */
export function setHistory(wanted: boolean): void {
  on = wanted;
  try {
    if (wanted) localStorage.removeItem(key);
    else localStorage.setItem(key, "off");
  } catch {
    // A private window.
  }
  for (const listener of listeners) listener();
}

/** Calls back when the switch was turned, here or in another tab; returns how to stop. */
export function watchHistory(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key) return;
    on = undefined;
    listener();
  };
  listeners.add(listener);
  addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", onStorage);
  };
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(key) !== "off";
  } catch {
    return true;
  }
}
