import type { Card } from "../../edition/edition.ts";
import { dayBefore, dayOf } from "../lib/calendar-days.ts";
import { deviceStorage, editionKey, onStorageChange } from "../lib/storage.ts";
import { createStore } from "../lib/store.ts";
import type { Visit } from "./records.ts";

/** How many days of history are kept. */
const kept = 90;

const key = editionKey("aheadline.history");

/** Whether stories that are opened are noted in the history; on until the reader switches it off. */
export const historySwitch = createStore(isStoredOn());
onStorageChange(key, () => historySwitch.set(isStoredOn()));

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

/** Switches the history on or off; where nothing can be stored, for as long as the page is open. */
export function setHistory(isOn: boolean): void {
  if (isOn) deviceStorage.remove(key);
  else deviceStorage.write(key, "off");
  historySwitch.set(isOn);
}

function isStoredOn(): boolean {
  return deviceStorage.read(key) !== "off";
}
