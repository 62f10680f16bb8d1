import { calendarDay } from "../../edition/calendar-day.ts";
import type { Card } from "../../edition/edition.ts";
import { subtractDays } from "../lib/calendar-days.ts";
import { deviceStorage, editionKey, onStorageChange } from "../lib/storage.ts";
import { createStore } from "../lib/store.ts";
import type { Visit } from "./records.ts";

/** Today included. */
const daysKept = 90;

const key = editionKey("aheadline.history");

/** Whether visits are recorded; on until the reader switches it off. */
export const historySwitch = createStore(readSwitch());
onStorageChange(key, () => historySwitch.set(readSwitch()));

/** Switches the history on or off; where nothing can be stored, for as long as the page is open. */
export function setHistory(isOn: boolean): void {
  if (isOn) deviceStorage.remove(key);
  else deviceStorage.write(key, "off");
  historySwitch.set(isOn);
}

function readSwitch(): boolean {
  return deviceStorage.read(key) !== "off";
}

/** The visit of a story. There is one record for each story and day, with the time of the latest visit. */
export function createVisit(card: Card, at: Date): Visit {
  const day = calendarDay(at);
  return { id: `${day}/${card.slug}`, day, slug: card.slug, card, at: at.toISOString() };
}

/** The visits that are too old to be kept. */
export function expiredVisits(visits: Visit[], now: Date): Visit[] {
  const firstKept = subtractDays(calendarDay(now), daysKept - 1);
  return visits.filter(({ day }) => day < firstKept);
}
